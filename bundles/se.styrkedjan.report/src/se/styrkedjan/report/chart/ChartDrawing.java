package se.styrkedjan.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.document.BarChart.Bar;
import se.styrkedjan.report.document.BarChart.Group;

/**
 * A chart laid out: rectangles and words, in CSS pixels. Series differ by fill and edge, not by colour alone: the first is
 * solid, the second pale with an edge.
 *
 * @param width  width
 * @param height height
 * @param marks  what is drawn, in order
 */
public record ChartDrawing(int width, int height, List<Mark> marks) {

	/** Something that is drawn. */
	public sealed interface Mark permits Box, Words {
	}

	/**
	 * A rectangle with one of the looks.
	 *
	 * @param look how it is drawn
	 */
	public record Box(double x, double y, double width, double height, Look look) implements Mark {
	}

	/**
	 * A line of words.
	 *
	 * @param y    their base line
	 * @param text the words
	 * @param bold whether they are bold
	 */
	public record Words(double x, double y, String text, Weight weight) implements Mark {
	}

	/** How strong words are. */
	public enum Weight {
		/** As running text. */
		NORMAL,
		/** As a head. */
		BOLD
	}

	/** How a rectangle is drawn. */
	public enum Look {
		/** The first series. */
		SOLID,
		/** The second series. */
		FRAME,
		/** The line at zero. */
		AXIS
	}

	/** Size of all words, in pixels. */
	public static final int TEXT = 12;

	private static final int WIDTH = 610;
	/** What is left at the right for the words of the longest bar. */
	private static final int VALUES = 110;
	private static final int LINE = 18;
	private static final int BAR = 12;
	private static final int STEP = 16;
	private static final int GAP = 10;
	private static final int KEY = 14;
	private static final int KEY_WIDTH = 140;

	/** Lays a chart out. */
	public static ChartDrawing of(BarChart chart) {
		List<Mark> marks = new ArrayList<>();
		double y = legend(chart, marks);
		Scale scale = Scale.of(chart);
		for (Group group : chart.groups()) {
			y = group(group, y, scale, marks);
		}
		return new ChartDrawing(WIDTH, (int) Math.ceil(y), List.copyOf(marks));
	}

	private static double legend(BarChart chart, List<Mark> marks) {
		for (int i = 0; i < chart.series().size(); i++) {
			double x = i * KEY_WIDTH + 1d;
			marks.add(new Box(x, 2, KEY, BAR, look(i)));
			marks.add(new Words(x + KEY + 6, BAR, chart.series().get(i), Weight.NORMAL));
		}
		return LINE + GAP;
	}

	private static double group(Group group, double top, Scale scale, List<Mark> marks) {
		double heads = label(group, top, marks);
		double y = heads;
		for (int i = 0; i < group.bars().size(); i++) {
			bar(group.bars().get(i), new Box(0, y, 0, BAR, look(i)), scale, marks);
			y += STEP;
		}
		marks.add(new Box(scale.zero() - 0.5, heads - 2, 1, y - heads, Look.AXIS));
		return y + GAP;
	}

	/** The label in as many lines as it needs, so that its end, which tells income from costs, is not lost. */
	private static double label(Group group, double top, List<Mark> marks) {
		double y = top;
		for (String line : ChartLetters.lines(group.label(), Weight.BOLD, WIDTH)) {
			marks.add(new Words(1, y + TEXT, line, Weight.BOLD));
			y += LINE;
		}
		return y;
	}

	private static void bar(Bar bar, Box row, Scale scale, List<Mark> marks) {
		double zero = scale.zero();
		double end = bar.value() == null ? zero : scale.at(bar.value());
		if (end != zero) {
			marks.add(new Box(Math.min(zero, end), row.y(), Math.abs(end - zero), BAR, row.look()));
		}
		marks.add(new Words(Math.max(zero, end) + 6, row.y() + BAR - 1.5, bar.words(), Weight.NORMAL));
	}

	private static Look look(int series) {
		return series == 0 ? Look.SOLID : Look.FRAME;
	}

	/** Where values lie, from the least to the greatest, zero among them. */
	private record Scale(double least, double greatest) {

		static Scale of(BarChart chart) {
			double[] values = chart.groups().stream().flatMap(group -> group.bars().stream()).map(Bar::value)
					.filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue).toArray();
			double least = 0;
			double greatest = 0;
			for (double value : values) {
				least = Math.min(least, value);
				greatest = Math.max(greatest, value);
			}
			return new Scale(least, greatest);
		}

		double zero() {
			return at(BigDecimal.ZERO);
		}

		double at(BigDecimal value) {
			double room = greatest - least;
			return room == 0 ? 1 : 1 + (value.doubleValue() - least) / room * (WIDTH - VALUES);
		}
	}
}
