package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.store.Eraser;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.xmi.PackedXmi;

/** Takes something out of all revisions of a document before its newest. The caller has the transaction. */
final class Erasure {

	/** The tables that may have held it. */
	static final List<String> TABLES = List.of("revision", "register_case", "element_link", "element_text",
			"document_word");

	/** What belongs to a save besides the new revision, in the same transaction. */
	@FunctionalInterface
	interface Step {

		void run(Connection connection, Revision saved) throws SQLException;
	}

	private final Archive archive;
	private final Eraser eraser;
	private final Progress progress;

	Erasure(Archive archive, Eraser eraser, Progress progress) {
		this.archive = archive;
		this.eraser = eraser;
		this.progress = progress;
	}

	/** Does it after a revision has been added. */
	void run(Connection connection, Revision newest) throws SQLException {
		DocumentTable.Row document = archive.require(connection, newest.documentId());
		List<Revision> history = archive.revisions().history(connection, document);
		int done = 0;
		for (Revision revision : history) {
			progress.worked(done++, history.size());
			if (revision.number() != newest.number()) {
				erase(connection, document, revision.number());
			}
		}
		progress.worked(done, history.size());
	}

	/** What is written is read back first, as in a save. */
	private void erase(Connection connection, DocumentTable.Row document, long number) throws SQLException {
		EObject root = archive.open(archive.require(connection, document, number).content());
		if (eraser.erase(root)) {
			byte[] content = PackedXmi.pack(root);
			archive.open(content);
			archive.revisions().rewrite(connection, document, number, content);
		}
	}
}
