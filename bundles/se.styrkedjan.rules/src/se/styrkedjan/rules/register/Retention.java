package se.styrkedjan.rules.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;

/** How long cases are kept, and which of them may be thinned. */
public final class Retention {

	private Retention() {
	}

	/** Whole years that closed cases of a group are kept: what is set for it, else what its kind proposes. */
	public static int years(CaseGroup group) {
		return group.getRetentionYears() == null ? CaseKind.of(group).proposedYears() : group.getRetentionYears();
	}

	/**
	 * The last day a closed case is kept: the end of the year it was closed in and the longest retention among its groups.
	 *
	 * @return empty for a case that is open or counted nowhere
	 */
	public static Optional<LocalDate> proposed(Case one) {
		return one.getClosed() == null ? Optional.empty()
				: one.getCategories().stream().map(CaseCategory::getGroup).filter(Objects::nonNull)
						.map(Retention::years).max(Comparator.naturalOrder())
						.map(years -> LocalDate.of(one.getClosed().getYear() + years, Month.DECEMBER, 31));
	}

	/** The last day a case is kept: the day set for it, else the proposed one. */
	public static Optional<LocalDate> lastDay(Case one) {
		return Optional.ofNullable(one.getRetainUntil()).or(() -> proposed(one));
	}

	/** The closed cases whose last day lies before a day and that have not been thinned, oldest last day first. */
	public static List<Case> due(CaseRegister register, LocalDate today) {
		return register.getCases().stream().filter(one -> one.getClosed() != null && !ThinnedCases.has(register, one))
				.filter(one -> lastDay(one).filter(day -> day.isBefore(today)).isPresent())
				.sorted(Comparator.comparing(one -> lastDay(one).orElseThrow())).toList();
	}
}
