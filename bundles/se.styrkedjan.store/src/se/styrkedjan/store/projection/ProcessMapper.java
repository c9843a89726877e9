package se.styrkedjan.store.projection;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Process;

/** Heads of processes. */
final class ProcessMapper implements EntryMapper {

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Process process) {
			entries.accept(new ProcessEntry(Columns.id(process.getId()), Columns.title(process.getNumber()),
					process.getKind(), process.getState(), Columns.title(process.getOwnerRole()),
					Columns.title(process.getVersion()), Columns.date(process.getNextReview()),
					process.getApprovedRevision()));
		}
	}
}
