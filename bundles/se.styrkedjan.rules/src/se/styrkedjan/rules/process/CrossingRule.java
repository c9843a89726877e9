package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** Work is handed on by sequence within the administration, and by message to and from parties outside. */
final class CrossingRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Flow flow && flow.getSource() != null && flow.getTarget() != null ? check(flow)
				: Stream.empty();
	}

	private static Stream<Violation> check(Flow flow) {
		Lane from = flow.getSource().getLane();
		Lane to = flow.getTarget().getLane();
		if (from == null || to == null) {
			return Stream.empty();
		}
		if (flow.getKind() == FlowKind.MESSAGE && from == to) {
			return Stream.of(Violation.warning("process.messageInside", flow, Ways.name(flow.getSource()),
					Ways.name(flow.getTarget())).with(Fix.MAKE_SEQUENCE));
		}
		if (flow.getKind() == FlowKind.SEQUENCE && from != to && from.isExternal() != to.isExternal()) {
			return Stream.of(Violation.warning("process.sequenceAcross", flow, Ways.name(flow.getSource()),
					Ways.name(flow.getTarget())).with(Fix.MAKE_MESSAGE));
		}
		return Stream.empty();
	}
}
