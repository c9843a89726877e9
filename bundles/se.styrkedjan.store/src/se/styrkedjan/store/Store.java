package se.styrkedjan.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The port to the database: documents with their history, and questions over all of them. Implementations are
 * thread-safe. Every method throws {@link StoreException} with a code and arguments when the database fails.
 */
public interface Store extends AutoCloseable {

	/** Documents that match, sorted by title in Swedish order, newest year first. */
	List<DocumentInfo> documents(DocumentFilter filter);

	/** The list entry of one document. */
	Optional<DocumentInfo> document(String documentId);

	/**
	 * Loads the newest revision of a document.
	 *
	 * @throws StoreException {@code DOCUMENT_MISSING} when there is none
	 */
	StoredDocument load(String documentId);

	/** Loads one revision of a document. */
	StoredDocument load(String documentId, long revision);

	/**
	 * Saves a document as its next revision, with its projection rows, in one transaction.
	 *
	 * @return the new revision
	 * @throws ConflictException when somebody has saved since {@link SaveRequest#baseRevision()}
	 */
	Revision save(SaveRequest request);

	/**
	 * Saves a document as its next revision and takes what the eraser finds out of all revisions before it, in one
	 * transaction: either everything is gone and the new revision is there, or nothing has changed. Backup files that
	 * were written before still hold what was taken out.
	 *
	 * @param request  as for {@link #save}; the eraser has been at its root already
	 * @param progress told of each revision; may stop the work
	 * @return the new revision
	 * @throws ConflictException when somebody has saved since {@link SaveRequest#baseRevision()}
	 * @throws StoreException    {@code DAMAGED} when an old revision cannot be read; nothing has changed then
	 */
	Revision saveErasing(SaveRequest request, Eraser eraser, Progress progress);

	/**
	 * Removes what {@link #saveErasing} has left in the free space of the database's files and in its log of transactions.
	 * Runs alone, and takes time in proportion to the size of the database.
	 *
	 * @param progress told of each part; may stop the work, what has been removed stays so
	 */
	void wipeErased(Progress progress);

	/** All revisions of a document, newest first. */
	List<Revision> history(String documentId);

	/** Removes a document with its history and rows. */
	void delete(String documentId);

	/** Questions over the rows of all documents. */
	Queries queries();

	/** Makes the rows anew from the newest revisions of all documents. */
	void rebuildProjection(Progress progress);

	/** Writes the whole database, with history, to one file, which appears only when it is complete. */
	void backup(Path file, Progress progress);

	/** Replaces the whole content by that of a backup file; on any error nothing is changed. */
	void restore(Path file, Progress progress);

	/** Writes the newest revision of every document as plain XMI, a file each, into a folder. */
	List<Path> exportXmi(Path folder, Progress progress);

	/**
	 * Does ahead what makes the first question, load and save of a process slow, and changes nothing. To be called in the
	 * background once the database is open; does nothing in stores that are as fast the first time.
	 */
	default void prepare() {
		// nothing is slow the first time unless a store says so
	}

	/** Where the database lies, for messages. */
	Path location();

	@Override
	void close();
}
