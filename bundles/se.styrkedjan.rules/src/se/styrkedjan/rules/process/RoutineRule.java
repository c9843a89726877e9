package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** Each activity of a process has the routines it needs: SOSFS 2011:9, 4 kap. 4 §. Told once for a process. */
final class RoutineRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Process process ? check(process) : Stream.empty();
	}

	private static Stream<Violation> check(Process process) {
		List<Step> steps = process.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast)
				.filter(step -> !Ways.isOutside(step)).toList();
		List<Step> without = steps.stream().filter(step -> !hasDocument(step)).toList();
		if (without.isEmpty()) {
			return Stream.empty();
		}
		return Stream.of(without.size() == steps.size()
				? Violation.warning("process.noRoutine", process, String.valueOf(process.getName()))
				: Violation.info("process.stepsWithoutRoutine", process, without.size(), steps.size(),
						Ways.name(without.getFirst())));
	}

	private static boolean hasDocument(Step step) {
		boolean linked = step.getLinks().stream().map(Link::getKind).anyMatch(LinkKind.DOCUMENT::equals);
		return linked || Stream.concat(step.getIncoming().stream().map(Flow::getSource),
				step.getOutgoing().stream().map(Flow::getTarget)).anyMatch(DocumentNode.class::isInstance);
	}
}
