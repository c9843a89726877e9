package se.styrkedjan.report.html;

import java.util.Locale;

import se.styrkedjan.report.chart.ChartDrawing;
import se.styrkedjan.report.chart.ChartDrawing.Box;
import se.styrkedjan.report.chart.ChartDrawing.Mark;
import se.styrkedjan.report.chart.ChartDrawing.Weight;
import se.styrkedjan.report.chart.ChartDrawing.Words;
import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.markup.XmlBuilder;

/** Writes a chart as SVG in the page; its colours are those of the page, its words are told by the alternative text. */
final class ScreenChart {

	private ScreenChart() {
	}

	static void write(XmlBuilder out, BarChart chart) {
		ChartDrawing drawing = ChartDrawing.of(chart);
		out.start("figure", "class", "chart");
		out.start("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
				"0 0 %d %d".formatted(drawing.width(), drawing.height()), "width", String.valueOf(drawing.width()), "role",
				"img", "aria-label", chart.alternative());
		for (Mark mark : drawing.marks()) {
			mark(out, mark);
		}
		out.end().element("figcaption", chart.caption()).end();
	}

	private static void mark(XmlBuilder out, Mark mark) {
		switch (mark) {
		case Box box -> out.empty("rect", "class", box.look().name().toLowerCase(Locale.ROOT), "x", number(box.x()), "y",
				number(box.y()), "width", number(box.width()), "height", number(box.height()));
		case Words words -> out.element("text", words.text(), "class", words.weight() == Weight.BOLD ? "strong" : null, "x",
				number(words.x()), "y", number(words.y()));
		}
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}
}
