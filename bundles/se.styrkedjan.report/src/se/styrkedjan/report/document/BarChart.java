package se.styrkedjan.report.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * Values as bars, in groups that are compared. The same values stand in a table beside it.
 *
 * @param caption     what the chart shows: its name
 * @param alternative all it says, in words, for those who do not see it
 * @param series      what the bars of a group stand for, in order; at most two
 * @param groups      at least one
 */
public record BarChart(String caption, String alternative, List<String> series, List<Group> groups) implements Block {

	/** Copies the lists. */
	public BarChart {
		series = List.copyOf(series);
		groups = List.copyOf(groups);
	}

	/**
	 * Bars that stand together.
	 *
	 * @param label what they are about
	 * @param bars  one for each series
	 */
	public record Group(String label, List<Bar> bars) {

		/** Copies the bars. */
		public Group {
			bars = List.copyOf(bars);
		}
	}

	/**
	 * A bar.
	 *
	 * @param value its length, below zero to the left; null for none
	 * @param words the value as it is printed at its end
	 */
	public record Bar(BigDecimal value, String words) {
	}
}
