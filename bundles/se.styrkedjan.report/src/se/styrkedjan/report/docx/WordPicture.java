package se.styrkedjan.report.docx;

import se.styrkedjan.report.chart.ChartDrawing;
import se.styrkedjan.report.chart.ChartPainter;
import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.markup.XmlBuilder;

/** Writes a chart as a picture in a paragraph of its own, with its caption above and its words as alternative text. */
final class WordPicture {

	/** English metric units a CSS pixel: 914 400 an inch, 96 pixels an inch. */
	private static final int EMU = 9525;
	private static final int SCALE = 3;
	private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

	private final XmlBuilder out;
	private final Relationships relationships;

	WordPicture(XmlBuilder out, Relationships relationships) {
		this.out = out;
		this.relationships = relationships;
	}

	void write(BarChart chart) {
		ChartDrawing drawing = ChartDrawing.of(chart);
		int number = relationships.pictures().size() + 1;
		String id = relationships.picture(ChartPainter.png(drawing, SCALE));
		String width = String.valueOf(drawing.width() * EMU);
		String height = String.valueOf(drawing.height() * EMU);
		out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Note").empty("w:keepNext").end();
		out.start("w:r").element("w:t", chart.caption(), "xml:space", "preserve").end().end();
		out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Normal").end().start("w:r").start("w:drawing");
		out.start("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing", "distT", "0", "distB", "0", "distL", "0",
				"distR", "0");
		out.empty("wp:extent", "cx", width, "cy", height);
		out.empty("wp:docPr", "id", String.valueOf(number), "name", chart.caption(), "descr", chart.alternative());
		out.start("a:graphic", "xmlns:a", DRAWING + "main").start("a:graphicData", "uri", DRAWING + "picture");
		picture(id, String.valueOf(number), width, height);
		out.end().end().end().end().end().end();
	}

	private void picture(String id, String number, String width, String height) {
		out.start("pic:pic", "xmlns:pic", DRAWING + "picture").start("pic:nvPicPr");
		out.empty("pic:cNvPr", "id", number, "name", "chart" + number + ".png").empty("pic:cNvPicPr").end();
		out.start("pic:blipFill").empty("a:blip", "r:embed", id).start("a:stretch").empty("a:fillRect").end().end();
		out.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
		out.empty("a:ext", "cx", width, "cy", height).end();
		out.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end().end();
	}
}
