package se.styrkedjan.diagram.export.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextLine;
import se.styrkedjan.diagram.picture.text.Wrapping;

/** Draws the cells of a table. */
final class TableCells {

	private static final Lettering CAPTION = new Lettering(Face.BOLD, 12);
	private static final float DARK = 0.1f;
	private static final float LINE = 0.85f;
	private static final double WIDEST_CAPTION = 2000;

	private final PdfFile file;
	private final TableColumns columns;

	TableCells(PdfFile file, TableColumns columns) {
		this.file = file;
		this.columns = columns;
	}

	/** A cell that heads its column. */
	PDStructureElement headCell(PDStructureElement row) {
		PDStructureElement cell = file.tags().add(row, "TH");
		var attributes = new PDTableAttributeObject();
		attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN);
		cell.addAttribute(attributes);
		return cell;
	}

	void caption(PdfPage page, String text, double y) throws IOException {
		page.content().setNonStrokingColor(DARK);
		for (TextLine line : Wrapping.lines(text, CAPTION, WIDEST_CAPTION, 1)) {
			page.text(line.text(), CAPTION, PagePlan.MARGIN, y - CAPTION.size());
		}
	}

	/** Some lines of a cell, downwards from an upper edge. */
	void lines(PdfPage page, TableRow row, int column, int from, int to, double top) throws IOException {
		page.content().setNonStrokingColor(DARK);
		List<TextLine> lines = row.cells().get(column);
		Lettering lettering = row.lettering();
		for (int i = from; i < Math.min(to, lines.size()); i++) {
			page.text(lines.get(i).text(), lettering, PagePlan.MARGIN + columns.left(column),
					top - (i - from) * TableColumns.LEADING - lettering.size());
		}
	}

	void rule(PdfPage page, double width, double y) throws IOException {
		page.content().setStrokingColor(LINE);
		page.content().setLineWidth(0.5f);
		page.content().moveTo((float) PagePlan.MARGIN, (float) y);
		page.content().lineTo((float) (width - PagePlan.MARGIN), (float) y);
		page.content().stroke();
	}
}
