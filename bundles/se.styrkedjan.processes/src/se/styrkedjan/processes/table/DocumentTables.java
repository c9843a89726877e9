package se.styrkedjan.processes.table;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.processes.collaboration.CollaborationTable;
import se.styrkedjan.processes.open.OpenProcess;

/** Which table shows which kind of document. */
final class DocumentTables {

	private DocumentTables() {
	}

	/** A {@link se.styrkedjan.processes.open.DocumentTable} of a document; empty when its kind has none. */
	static Optional<Composite> of(Composite parent, OpenProcess open) {
		return switch (open.session().root()) {
		case Process process -> Optional.of(new StepTable(parent, open));
		case CollaborationMap map -> Optional.of(new CollaborationTable(parent, open));
		default -> Optional.empty();
		};
	}
}
