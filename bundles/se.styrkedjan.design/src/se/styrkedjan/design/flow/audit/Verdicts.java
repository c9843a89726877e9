package se.styrkedjan.design.flow.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.rules.process.ProcessCheck;

/** What the rules of the product say about one element. What lies in other documents is taken to be there. */
final class Verdicts {

	private Verdicts() {
	}

	/** Whether an element keeps a rule, which may have several codes. */
	static boolean isKept(EObject element, String... codes) {
		return violations(element, codes).findAny().isEmpty();
	}

	/** What the product says when it does not; empty when it does. */
	static String words(EObject element, String... codes) {
		return violations(element, codes).findFirst().map(RuleWords.current()::of).orElse("");
	}

	private static Stream<Violation> violations(EObject element, String... codes) {
		var wanted = List.of(codes);
		return ProcessCheck.of(EcoreUtil.getRootContainer(element), LocalDate.now(), id -> true).stream()
				.filter(found -> found.target() == element && wanted.contains(found.code()));
	}
}
