package se.styrkedjan.report.pdf;

import java.awt.Shape;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import se.styrkedjan.report.chart.ChartDrawing;
import se.styrkedjan.report.chart.ChartPainter;
import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.html.PrintChart;

/** Paints the charts of a document into its pages, as lines and areas that stay sharp. */
final class ChartDrawer implements FSObjectDrawer {

	private final List<BarChart> charts;

	ChartDrawer(ReportDocument document) {
		charts = document.blocks().stream().filter(BarChart.class::isInstance).map(BarChart.class::cast).toList();
	}

	@Override
	public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
			OutputDevice device, RenderingContext context, int dotsPerPixel) {
		ChartDrawing drawing = ChartDrawing
				.of(charts.get(Integer.parseInt(element.getAttribute(PrintChart.NUMBER))));
		device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel,
				graphics -> ChartPainter.paint(drawing, graphics));
		return null; // no parts of it lead anywhere
	}
}
