package se.styrkedjan.headless;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;

/** Finds plans by what a person types of a unit's name. */
final class UnitPlans {

	private final Store store;

	UnitPlans(Store store) {
		this.store = store;
	}

	/**
	 * The plan of a unit and year.
	 *
	 * @param unit whole name, or a part that fits one unit only; case does not matter
	 * @throws Problem when none or several fit
	 */
	DocumentInfo find(String unit, int year) {
		var ofYear = store.documents(new DocumentFilter(Set.of(DocumentKind.PLAN), "", year));
		var exact = matching(ofYear, name -> name.equals(lower(unit)));
		var found = exact.isEmpty() ? matching(ofYear, name -> name.contains(lower(unit))) : exact;
		if (found.size() != 1) {
			throw Problem.of(found.isEmpty() ? "plan.none" : "plan.several", unit, String.valueOf(year), names(ofYear));
		}
		return found.getFirst();
	}

	/** Whether a plan is of a unit whose name holds a part; the empty part fits all. */
	static boolean fits(DocumentInfo plan, String part) {
		return lower(plan.unitName()).contains(lower(part));
	}

	private static List<DocumentInfo> matching(List<DocumentInfo> plans, Predicate<String> name) {
		return plans.stream().filter(plan -> name.test(lower(plan.unitName()))).toList();
	}

	private static String names(List<DocumentInfo> plans) {
		return plans.isEmpty() ? "–"
				: plans.stream().map(DocumentInfo::unitName).distinct().collect(Collectors.joining(", "));
	}

	private static String lower(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}
}
