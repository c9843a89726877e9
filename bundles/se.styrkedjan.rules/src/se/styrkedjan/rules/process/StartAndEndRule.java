package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** A reader sees where a flow begins and where it ends. */
final class StartAndEndRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Process process ? check(process) : Stream.empty();
	}

	/** A process that has just been begun is left in peace. */
	private static Stream<Violation> check(Process process) {
		List<FlowNode> nodes = Ways.nodes(process);
		Stream<Violation> start = nodes.isEmpty() || nodes.stream().anyMatch(Ways::isBeginning) ? Stream.empty()
				: Stream.of(Violation.warning("process.noStart", process, String.valueOf(process.getName()))
						.with(Fix.ADD_START));
		Stream<Violation> end = nodes.isEmpty()
				|| nodes.stream().anyMatch(node -> Ways.isEvent(node, EventPosition.END)) ? Stream.empty()
						: Stream.of(Violation.warning("process.noEnd", process, String.valueOf(process.getName()))
								.with(Fix.ADD_END));
		return Stream.concat(start, end);
	}
}
