package se.styrkedjan.forms.register;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.editing.process.SetLinks.Target;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;

/**
 * A process, or one of its steps, that a case may concern.
 *
 * @param kind    process or step
 * @param target  where a link to it leads
 * @param process name of the process, with its number
 */
record PlaceChoice(LinkKind kind, Target target, String process) {

	/** All processes with their steps, in the order of their numbers. To be called off the UI thread. */
	static List<PlaceChoice> all(Store store, Progress progress) {
		List<ProcessRow> rows = store.queries().processes();
		List<PlaceChoice> all = new ArrayList<>();
		int done = 0;
		for (ProcessRow row : rows) {
			progress.worked(done++, rows.size());
			String name = (row.number() + " " + row.name()).strip();
			all.add(new PlaceChoice(LinkKind.PROCESS, new Target(row.documentId(), row.documentId(), name), name));
			if (store.load(row.documentId()).root() instanceof Process process) {
				process.getNodes().stream().filter(PlaceChoice::isStep).map(node -> step(node, row, name))
						.forEach(all::add);
			}
		}
		return all;
	}

	private static boolean isStep(FlowNode node) {
		boolean kind = node instanceof Step || node instanceof Decision || node instanceof SubProcessCall;
		return kind && node.getName() != null && !node.getName().isBlank();
	}

	private static PlaceChoice step(FlowNode node, ProcessRow row, String process) {
		return new PlaceChoice(LinkKind.STEP, new Target(node.getId(), row.documentId(), node.getName().strip()), process);
	}
}
