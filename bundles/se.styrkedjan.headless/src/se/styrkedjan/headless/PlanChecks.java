package se.styrkedjan.headless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;

/** Applies the rules to stored plans and prints a line for each violation. */
final class PlanChecks {

	private final Store store;
	private final Console console;
	private final RuleWords words = RuleWords.in(Locale.getDefault());
	private int plans;

	PlanChecks(Store store, Console console) {
		this.store = store;
		this.console = console;
	}

	/** Checks the plans that are wanted. */
	List<Violation> check(Predicate<DocumentInfo> wanted) {
		var found = new ArrayList<Violation>();
		store.documents(new DocumentFilter(Set.of(DocumentKind.PLAN), "", 0)).stream().filter(wanted)
				.forEach(info -> found.addAll(check(info)));
		return found;
	}

	/** How many plans have been checked. */
	int plans() {
		return plans;
	}

	private List<Violation> check(DocumentInfo info) {
		plans++;
		var violations = PlanCheck.of(store.load(info.id()).root(), LocalDate.now());
		violations.forEach(violation -> console.say("check.violation", info.unitName(), String.valueOf(info.year()),
				words.of(violation)));
		return violations;
	}
}
