package se.styrkedjan.forms.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.store.OutcomeRow;

/**
 * What the indicators of a unit showed in the years before a plan, as the plans of those years were saved. An indicator is
 * known again by its lineage, or, where it was entered anew, by its title. Immutable.
 */
final class PastOutcomes {

	/** Nothing is known of earlier years. */
	static final PastOutcomes NONE = new PastOutcomes(List.of(), 0);

	private static final int MOST_YEARS = 3;

	private final int year;
	private final Map<String, List<OutcomeRow>> byLineage = new HashMap<>();
	private final Map<String, List<OutcomeRow>> byTitle = new HashMap<>();
	private final List<Integer> years;

	/**
	 * What is known.
	 *
	 * @param rows outcomes of the unit in any years, oldest first
	 * @param year the year of the plan; what is of this year or later is left out
	 */
	PastOutcomes(List<OutcomeRow> rows, int year) {
		this.year = year;
		TreeSet<Integer> found = new TreeSet<>(Comparator.reverseOrder());
		for (OutcomeRow row : rows) {
			if (row.year() < year && row.value() != null && row.period() != Period.VP) {
				byLineage.computeIfAbsent(row.lineage(), any -> new ArrayList<>()).add(row);
				byTitle.computeIfAbsent(key(row.title()), any -> new ArrayList<>()).add(row);
				found.add(row.year());
			}
		}
		years = found.stream().filter(past -> past != year - 1).limit(MOST_YEARS - 1L).sorted().toList();
	}

	private static String key(String title) {
		return title == null ? "" : title.strip().toLowerCase(Locale.ROOT);
	}

	/** The years before last year that there is something of, at most two, oldest first. */
	List<Integer> years() {
		return years;
	}

	/** What an indicator showed, oldest first. */
	List<OutcomeRow> of(Indicator indicator) {
		List<OutcomeRow> same = byLineage.getOrDefault(String.valueOf(indicator.getLineage()), List.of());
		return same.isEmpty() ? byTitle.getOrDefault(key(indicator.getTitle()), List.of()) : same;
	}

	/** The last outcome of a year. */
	Optional<OutcomeRow> last(Indicator indicator, int past) {
		return of(indicator).stream().filter(row -> row.year() == past && row.period() != Period.EXTRA)
				.reduce((earlier, later) -> later);
	}

	/** The year of the plan. */
	int year() {
		return year;
	}
}
