package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** Work does not stop in the middle: what we do leads on, or ends in an end. */
final class DeadEndRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Process process ? Ways.nodes(process).stream().filter(DeadEndRule::isDeadEnd)
				.map(node -> Violation.warning("process.deadEnd", node, Ways.name(node)).with(Fix.ADD_END))
				: Stream.empty();
	}

	private static boolean isDeadEnd(FlowNode node) {
		return !Ways.isOutside(node) && !Ways.isEnding(node) && Ways.out(node).findAny().isEmpty();
	}
}
