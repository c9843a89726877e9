package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** A decision has at least two ways out, and says when each is taken. */
final class DecisionRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Decision decision ? check(decision) : Stream.empty();
	}

	private static Stream<Violation> check(Decision decision) {
		List<Flow> ways = Ways.out(decision).toList();
		if (ways.size() == 1 && !Ways.isOutside(decision)) {
			return Stream.of(Violation.warning("process.oneWay", decision, Ways.name(decision)).with(Fix.ADD_END));
		}
		List<Flow> bare = ways.stream().filter(DecisionRule::isBare).toList();
		if (bare.isEmpty() || ways.size() < 2) {
			return Stream.empty();
		}
		Violation found = Violation.warning("process.wayWithoutLabel", decision, Ways.name(decision), bare.size());
		return Stream.of(ways.size() == 2 && bare.size() == 2 ? found.with(Fix.LABEL_YES_NO)
				: found.with(Fix.LABEL_WAYS));
	}

	private static boolean isBare(Flow flow) {
		return flow.getName() == null || flow.getName().isBlank();
	}
}
