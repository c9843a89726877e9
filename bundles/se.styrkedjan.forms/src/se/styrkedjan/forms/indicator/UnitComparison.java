package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.store.OutcomeRow;

/**
 * How an indicator stands in the units of a city, the best first. Units with equal values share a rank.
 *
 * @param period the period compared
 * @param places one for each unit with an outcome
 */
record UnitComparison(Period period, List<Place> places) {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/**
	 * A unit among others.
	 *
	 * @param rank  from 1, the best
	 * @param row   what it showed
	 * @param isOwn whether it is the unit that compares
	 */
	record Place(int rank, OutcomeRow row, boolean isOwn) {
	}

	/**
	 * What is compared.
	 *
	 * @param unitId    the unit that compares
	 * @param direction which way is better
	 * @param latest    the latest period to compare
	 */
	record Question(String unitId, Direction direction, Period latest) {
	}

	/**
	 * Compares units in the latest period that any of them has an outcome in.
	 *
	 * @param rows     outcomes of the indicator in one year
	 * @param question what is compared
	 */
	static UnitComparison of(List<OutcomeRow> rows, Question question) {
		Period period = rows.stream().filter(row -> row.value() != null).map(OutcomeRow::period)
				.filter(found -> found != Period.VP && found != Period.EXTRA && found.compareTo(question.latest()) <= 0)
				.max(Comparator.naturalOrder()).orElse(question.latest());
		Map<String, OutcomeRow> units = new LinkedHashMap<>();
		rows.stream().filter(row -> row.value() != null && row.period() == period)
				.forEach(row -> units.putIfAbsent(row.unitId(), row));
		List<OutcomeRow> best = units.values().stream().sorted(order(question.direction())).toList();
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < best.size(); i++) {
			boolean tied = i > 0 && order(question.direction()).compare(best.get(i - 1), best.get(i)) == 0;
			places.add(new Place(tied ? places.get(i - 1).rank() : i + 1, best.get(i),
					best.get(i).unitId().equals(question.unitId())));
		}
		return new UnitComparison(period, places);
	}

	private static Comparator<OutcomeRow> order(Direction direction) {
		return switch (direction) {
		case HIGHER -> Comparator.comparing(OutcomeRow::value).reversed();
		case LOWER -> Comparator.comparing(OutcomeRow::value);
		case EXACT -> Comparator.comparing(row -> row.target() == null ? BigDecimal.ZERO
				: row.value().subtract(row.target()).abs());
		};
	}

	/** The unit that compares; empty when it has no outcome in the period. */
	Optional<Place> own() {
		return places.stream().filter(Place::isOwn).findFirst();
	}

	/** The value in the middle of all, of an even number the mean of the two there; empty without values. */
	Optional<BigDecimal> median() {
		List<BigDecimal> values = places.stream().map(place -> place.row().value()).sorted().toList();
		if (values.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal upper = values.get(values.size() / 2);
		return Optional.of(values.size() % 2 == 1 ? upper : values.get(values.size() / 2 - 1).add(upper).divide(TWO));
	}

	/** The best and the last of them and the one that compares, in order; all when they are few. */
	List<Place> ends(int atEachEnd) {
		return places.stream().filter(place -> place.isOwn() || places.indexOf(place) < atEachEnd
				|| places.indexOf(place) >= places.size() - atEachEnd).toList();
	}
}
