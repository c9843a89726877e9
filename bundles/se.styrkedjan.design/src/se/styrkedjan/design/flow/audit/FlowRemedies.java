package se.styrkedjan.design.flow.audit;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.process.Stages;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;

/** What the fixes of a process map put in place: the same as those of the product. */
public class FlowRemedies {

	/** The role of the uppermost lane inside the administration, else its name; null when no lane has either. */
	public String roleOfLane(Process process) {
		return process.getLanes().stream().filter(lane -> !lane.isExternal()).map(FlowRemedies::role)
				.filter(role -> !isBlank(role)).findFirst().orElse(null);
	}

	/** The version that the next draft of a process bears. */
	public String nextVersion(Process process) {
		return Stages.next(process.getVersion());
	}

	/** The line to a node that may lead on to what follows when the node goes: the only one, else none. */
	public List<Flow> passing(FlowNode node) {
		return only(node.getIncoming()).filter(in -> beyond(in) != null && beyond(in) != in.getSource()).stream().toList();
	}

	/** What follows the node that a line leads to, when that is one thing; else null. */
	public FlowNode beyond(Flow flow) {
		return only(flow.getTarget().getOutgoing()).map(Flow::getTarget).orElse(null);
	}

	private static Optional<Flow> only(List<Flow> flows) {
		List<Flow> found = flows.stream().filter(flow -> flow.getKind() == FlowKind.SEQUENCE).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static String role(Lane lane) {
		return isBlank(lane.getParty()) ? lane.getName() : lane.getParty();
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
