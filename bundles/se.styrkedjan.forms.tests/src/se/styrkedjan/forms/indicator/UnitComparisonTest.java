package se.styrkedjan.forms.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.indicator.UnitComparison.Place;
import se.styrkedjan.forms.indicator.UnitComparison.Question;
import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.OutcomeRow;

class UnitComparisonTest {

	private static OutcomeRow row(String unit, Period period, String value) {
		return new OutcomeRow("plan " + unit, unit, unit, 2025, period, "i", "l", "Nöjda", new BigDecimal(value),
				BigDecimal.TEN, Status.NO_DATA);
	}

	private static Question of(String unit, Direction direction) {
		return new Question(unit, direction, Period.VB);
	}

	private static String names(List<Place> places) {
		return places.stream().map(place -> place.rank() + place.row().unitName()).toList().toString();
	}

	@Test
	void theBestComesFirstByDirectionAndEqualsShareARank() {
		var rows = List.of(row("A", Period.VB, "7"), row("B", Period.VB, "9"), row("C", Period.VB, "9.0"),
				row("D", Period.VB, "12"));
		assertEquals("[1D, 2B, 2C, 4A]", names(UnitComparison.of(rows, of("A", Direction.HIGHER)).places()));
		assertEquals("[1A, 2B, 2C, 4D]", names(UnitComparison.of(rows, of("A", Direction.LOWER)).places()));
		assertEquals("[1B, 1C, 3D, 4A]", names(UnitComparison.of(rows, of("A", Direction.EXACT)).places()));
		assertEquals(4, UnitComparison.of(rows, of("A", Direction.HIGHER)).own().orElseThrow().rank());
	}

	@Test
	void theLatestPeriodWithOutcomesCounts() {
		var rows = List.of(row("A", Period.T1, "7"), row("B", Period.T2, "9"), row("A", Period.EXTRA, "1"));
		var found = UnitComparison.of(rows, of("A", Direction.HIGHER));
		assertEquals(Period.T2, found.period());
		assertEquals(Optional.empty(), found.own());
		assertEquals("[1A]",
				names(UnitComparison.of(rows, new Question("A", Direction.HIGHER, Period.T1)).places()));
		assertTrue(UnitComparison.of(List.of(), of("A", Direction.HIGHER)).median().isEmpty());
	}

	@Test
	void endsAreTheBestTheLastAndTheOneThatCompares() {
		List<OutcomeRow> rows = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			rows.add(row("U" + i, Period.VB, String.valueOf(i)));
		}
		assertEquals("[1U0, 2U1, 16U15, 29U28, 30U29]",
				names(UnitComparison.of(rows, of("U15", Direction.LOWER)).ends(2)));
	}

	@RepeatedTest(30)
	void theMedianHasAsManyBelowAsAbove(RepetitionInfo run) {
		var random = new Random(run.getCurrentRepetition());
		int count = random.nextInt(1, 60);
		long[] hundredths = random.longs(count, -5_000, 10_000).toArray();
		List<OutcomeRow> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(row("U" + i, Period.VB, BigDecimal.valueOf(hundredths[i], 2).toString()));
		}
		Arrays.sort(hundredths);
		long twice = hundredths[(count - 1) / 2] + hundredths[count / 2];
		var median = UnitComparison.of(rows, of("U0", Direction.HIGHER)).median().orElseThrow();
		assertEquals(0, BigDecimal.valueOf(twice, 2).compareTo(median.add(median)), median + " of " + count);
	}
}
