package se.styrkedjan.headless;

import java.util.Collection;
import java.util.List;

import picocli.CommandLine.Option;
import se.styrkedjan.design.maps.FlowRows;
import se.styrkedjan.design.maps.MapContent;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.PageSetup.Orientation;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.export.pdf.Paper;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.diagram.export.svg.SvgWriter;

/** The options that say how a map becomes pages or pixels. */
final class PageOptions {

	private static final double USUAL_RESOLUTION = 2;

	@Option(names = "--paper", descriptionKey = "maps.paper")
	private Paper paper = Paper.AS_PICTURE;

	@Option(names = "--poster", descriptionKey = "maps.poster")
	private boolean poster;

	@Option(names = "--wrap", descriptionKey = "maps.wrap")
	private int rowWidth;

	@Option(names = "--scale", descriptionKey = "maps.scale")
	private double scale = USUAL_RESOLUTION;

	@Option(names = "--transparent", descriptionKey = "maps.transparent")
	private boolean transparent;

	@Option(names = "--comments", descriptionKey = "maps.comments")
	private boolean comments;

	/** What is written beside each map. */
	MapContent content() {
		return comments ? MapContent.WITH_REMARKS : MapContent.PLAIN;
	}

	/** The rows of long flows. */
	FlowRows rows() {
		return FlowRows.upTo(rowWidth);
	}

	/** A writer for each format. */
	List<PictureWriter> writers(Collection<PictureFormat> formats) {
		if (!(scale > 0 && scale <= 10)) {
			throw Problem.of("maps.wrongScale", String.valueOf(scale));
		}
		return formats.stream().map(this::writer).toList();
	}

	private PictureWriter writer(PictureFormat format) {
		return switch (format) {
		case SVG -> new SvgWriter();
		case PDF -> new PdfWriter(new PageSetup(paper, Orientation.AUTOMATIC, poster ? Scaling.POSTER : Scaling.FIT));
		case PNG -> new PngWriter(scale, transparent ? Background.TRANSPARENT : Background.PLAIN);
		};
	}
}
