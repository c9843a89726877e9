package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** Where there are lanes, each step stands in one, so that it is plain who does it. */
final class LaneRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Process process && !process.getLanes().isEmpty()
				? Ways.nodes(process).stream().filter(node -> node.getLane() == null).map(LaneRule::found)
				: Stream.empty();
	}

	private static Violation found(FlowNode node) {
		return Violation.warning("process.noLane", node, Ways.name(node)).with(Fix.PUT_IN_LANE);
	}
}
