package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.store.ConflictException;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.projection.DocumentHead;
import se.styrkedjan.store.projection.Projector;
import se.styrkedjan.store.xmi.PackedXmi;
import se.styrkedjan.store.xmi.UnreadableXmiException;
import se.styrkedjan.store.xmi.UnreadableXmiException.Reason;

/** Documents with their revisions and entries, which it keeps in step. The caller has the transaction. */
final class Archive {

	private final DocumentTable documents = new DocumentTable();
	private final RevisionTable revisions = new RevisionTable();
	private final Vocabulary vocabulary = new Vocabulary();
	private final ProjectionTables projections = new ProjectionTables(vocabulary);
	private final Database database;

	Archive(Database database) {
		this.database = database;
	}

	/** Has the statements that load and save compiled ahead. */
	void prepare(Connection connection) throws SQLException {
		documents.prepare(connection);
		revisions.prepare(connection);
		projections.prepare(connection);
	}

	/** The document table. */
	DocumentTable documents() {
		return documents;
	}

	/** The revision table. */
	RevisionTable revisions() {
		return revisions;
	}

	/** The words of all documents. */
	Vocabulary vocabulary() {
		return vocabulary;
	}

	/** The tables of entries. */
	ProjectionTables projections() {
		return projections;
	}

	/**
	 * A document that must exist.
	 *
	 * @throws StoreException {@code DOCUMENT_MISSING}
	 */
	DocumentTable.Row require(Connection connection, String documentId) throws SQLException {
		return documents.find(connection, documentId).orElseThrow(() -> missing(documentId));
	}

	/**
	 * A revision that must exist.
	 *
	 * @throws StoreException {@code DOCUMENT_MISSING}
	 */
	RevisionTable.Content require(Connection connection, DocumentTable.Row document, long number) throws SQLException {
		return revisions.load(connection, document, number).orElseThrow(() -> missing(document.info().id()));
	}

	/**
	 * The content of a revision.
	 *
	 * @throws StoreException {@code DAMAGED} or {@code NEWER} when it cannot be read
	 */
	EObject open(byte[] content) {
		try {
			return PackedXmi.unpack(content);
		} catch (UnreadableXmiException e) {
			throw unreadable(e);
		}
	}

	/**
	 * The content of a revision as plain XMI.
	 *
	 * @throws StoreException {@code DAMAGED} when it cannot be read
	 */
	byte[] xmi(byte[] content) {
		try {
			return PackedXmi.expand(content);
		} catch (UnreadableXmiException e) {
			throw unreadable(e);
		}
	}

	/**
	 * Adds the next revision of a document.
	 *
	 * @param root what the content holds
	 * @throws ConflictException when the newest revision is not the one before
	 * @throws StoreException    {@code DOCUMENT_MISSING} when it should exist and does not
	 */
	void save(Connection connection, EObject root, RevisionTable.Content content) throws SQLException {
		DocumentHead head = DocumentHead.of(root);
		Optional<DocumentTable.Row> stored = documents.find(connection, head.id());
		long newest = stored.map(row -> row.info().revision()).orElse(0L);
		if (newest + 1 != content.revision().number()) {
			throw stored.<StoreException>map(row -> new ConflictException(row.info()))
					.orElseGet(() -> missing(head.id()));
		}
		if (stored.isEmpty()) {
			add(connection, root, List.of(content));
			return;
		}
		if (!documents.update(connection, head, content.revision())) {
			throw new ConflictException(require(connection, head.id()).info());
		}
		revisions.insert(connection, stored.get().key(), content);
		projections.replace(connection, stored.get().key(), Projector.project(root));
	}

	/**
	 * Adds a whole document.
	 *
	 * @param newest  what the last content holds
	 * @param history all its revisions, oldest first
	 */
	void add(Connection connection, EObject newest, List<RevisionTable.Content> history) throws SQLException {
		int key = documents.insert(connection, DocumentHead.of(newest), history.getLast().revision());
		for (RevisionTable.Content content : history) {
			revisions.insert(connection, key, content);
		}
		projections.insert(connection, key, Projector.project(newest));
	}

	/** The newest revision of a document; none when there is no such document. */
	Optional<RevisionTable.Content> newest(Connection connection, String documentId) throws SQLException {
		Optional<DocumentTable.Row> document = documents.find(connection, documentId);
		return document.isEmpty() ? Optional.empty()
				: revisions.load(connection, document.get(), document.get().info().revision());
	}

	/** Removes a document, if there is one, with all that belongs to it. */
	void delete(Connection connection, String documentId) throws SQLException {
		Optional<DocumentTable.Row> stored = documents.find(connection, documentId);
		if (stored.isPresent()) {
			projections.delete(connection, stored.get().key());
			documents.delete(connection, stored.get().key());
		}
	}

	/** Removes everything. */
	void clear(Connection connection) throws SQLException {
		projections.clear(connection);
		documents.clear(connection);
	}

	private StoreException unreadable(UnreadableXmiException error) {
		if (error.reason() == Reason.NEWER) {
			return new StoreException(Code.NEWER, List.of(error.getMessage(), ModelPackage.eNS_URI), error);
		}
		return new StoreException(Code.DAMAGED, List.of(database.location(), error.getMessage()), error);
	}

	private static StoreException missing(String documentId) {
		return new StoreException(Code.DOCUMENT_MISSING, List.of(documentId), null);
	}
}
