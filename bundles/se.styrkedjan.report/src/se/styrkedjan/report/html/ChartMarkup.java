package se.styrkedjan.report.html;

import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.markup.XmlBuilder;

/** How a chart is written in one kind of HTML. */
@FunctionalInterface
interface ChartMarkup {

	void write(XmlBuilder out, BarChart chart);
}
