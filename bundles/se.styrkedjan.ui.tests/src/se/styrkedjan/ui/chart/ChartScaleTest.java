package se.styrkedjan.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChartScaleTest {

	private static ChartScale scale(String... values) {
		return ChartScale.of(Arrays.stream(values).map(BigDecimal::new).toList());
	}

	private static String lines(ChartScale scale) {
		return scale.lines().stream().map(line -> line.stripTrailingZeros().toPlainString()).toList().toString();
	}

	@Test
	void linesAreRoundNumbersFromZero() {
		assertEquals("[0, 1, 2, 3]", lines(scale("3", "1")));
		assertEquals("[0, 5, 10, 15, 20]", lines(scale("2", "17")));
		assertEquals("[-10, -5, 0, 5]", lines(scale("-8", "3")));
	}

	@Test
	void valuesFarFromZeroAndNearEachOtherAreSeenApart() {
		ChartScale scale = scale("81", "84", "81.8");
		assertTrue(scale.low().compareTo(new BigDecimal("75")) > 0, lines(scale));
		assertEquals(0, scale.decimals());
		assertEquals(1, scale("7.9", "8.2", "8.4").decimals());
	}

	@Test
	void oneValueOrNoneHaveAScaleToo() {
		assertTrue(scale("0").high().signum() > 0);
		assertTrue(scale().high().signum() > 0);
		assertEquals(1, scale("5").share(scale("5").high()), 0.0001);
	}

	@RepeatedTest(50)
	void everyValueLiesOnTheScaleWithFewLines(RepetitionInfo run) {
		Random random = new Random(run.getCurrentRepetition());
		List<BigDecimal> values = new ArrayList<>();
		for (int i = random.nextInt(1, 20); i > 0; i--) {
			values.add(BigDecimal.valueOf(random.nextLong(-1_000_000, 5_000_000), random.nextInt(0, 7)));
		}
		ChartScale scale = ChartScale.of(values);
		for (BigDecimal value : values) {
			assertTrue(scale.share(value) >= 0 && scale.share(value) <= 1, value + " on " + lines(scale));
		}
		assertTrue(scale.lines().size() >= 2 && scale.lines().size() <= 7, lines(scale));
	}

	@Test
	void aSparklineRunsFromLeftToRightWithTheGreatestOnTop() {
		Sparkline line = new Sparkline(List.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TWO), List.of());
		int[] corners = line.line(new Rectangle(0, 0, 100, 20));
		assertEquals("[0, 20, 50, 0, 100, 18]", Arrays.toString(corners));
		assertEquals("[100, 10]", Arrays.toString(new Sparkline(List.of(BigDecimal.ONE), List.of())
				.line(new Rectangle(0, 0, 100, 20))));
	}
}
