package se.styrkedjan.report.html;

import se.styrkedjan.report.chart.ChartDrawing;
import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.markup.XmlBuilder;

/** Leaves room for the charts of a document, which the renderer has painted into the page. Used for one document. */
public final class PrintChart {

	/** Type of the objects that are charts. */
	public static final String TYPE = "application/x-styrkedjan-chart";
	/** The attribute that says which chart of the document it is, from 0. */
	public static final String NUMBER = "data-number";

	private int number;

	void write(XmlBuilder out, BarChart chart) {
		ChartDrawing drawing = ChartDrawing.of(chart);
		out.start("div", "class", "chart").element("p", chart.caption(), "class", "note");
		out.start("object", "type", TYPE, NUMBER, String.valueOf(number++), "alt", chart.alternative(), "style",
				"display: block; width: %dpx; height: %dpx".formatted(drawing.width(), drawing.height())).end();
		out.end();
	}
}
