package se.styrkedjan.design.maps;

import java.util.List;
import java.util.stream.Collectors;

import se.styrkedjan.diagram.export.Caption;
import se.styrkedjan.editing.process.FlowOrder;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.view.Depicted;

/** What a map says of itself: its name, its state, and in words what it shows. */
final class MapCaption {

	private static final int MOST_STEPS = 60;

	private MapCaption() {
	}

	static Caption of(Depicted root, MapWords words) {
		String title = title(root, words);
		return root instanceof Process process
				? new Caption(title, flow(process, title, words), details(process, words), words.locale())
				: new Caption(title, words.text("caption.other", title), "", words.locale());
	}

	private static String title(Depicted root, MapWords words) {
		return switch (root) {
		case Plan plan when plan.getUnitName() != null -> words.text("caption.goals", Integer.toString(plan.getYear()),
				plan.getUnitName());
		case NamedElement named when named.getName() != null -> named.getName();
		default -> words.wording().of(root);
		};
	}

	private static String details(Process process, MapWords words) {
		String version = process.getVersion() == null ? "1" : process.getVersion();
		String state = words.wording().literal(process.getState());
		boolean decided = process.getState() == ProcessState.APPROVED || process.getState() == ProcessState.ARCHIVED;
		return process.getApprovedOn() == null || !decided ? words.text("caption.state", version, state)
				: words.text("caption.details", version, state, process.getApprovedOn().toString());
	}

	private static String flow(Process process, String title, MapWords words) {
		List<FlowNode> nodes = FlowOrder.of(process);
		String lanes = process.getLanes().stream().map(words::name).collect(Collectors.joining(", "));
		String steps = nodes.stream().limit(MOST_STEPS).map(words::name).collect(Collectors.joining("; "));
		if (nodes.size() > MOST_STEPS) {
			steps = words.text("caption.more", steps, Integer.toString(nodes.size() - MOST_STEPS));
		}
		return words.text("caption.flow", title, Integer.toString(process.getLanes().size()), lanes, steps);
	}
}
