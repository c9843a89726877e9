package se.styrkedjan.diagram.ui.export;

import java.nio.file.Path;

import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.Paper;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.svg.SvgWriter;

/**
 * How a diagram is exported.
 *
 * @param format kind of file
 * @param paper  size of the pages of a PDF
 * @param file   where to
 */
public record ExportChoice(PictureFormat format, Paper paper, Path file) {

	/** Pixels of an image for each of the picture at 100 %: sharp in print on A4. */
	private static final double SHARP = 3;

	/** What writes it. */
	PictureWriter writer() {
		return switch (format) {
		case SVG -> new SvgWriter();
		case PDF -> new PdfWriter(paper == Paper.AS_PICTURE ? PageSetup.AS_PICTURE
				: new PageSetup(paper, PageSetup.Orientation.AUTOMATIC, PageSetup.Scaling.FIT));
		case PNG -> new PngWriter(SHARP, PngWriter.Background.PLAIN);
		};
	}
}
