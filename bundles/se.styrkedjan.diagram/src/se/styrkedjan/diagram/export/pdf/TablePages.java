package se.styrkedjan.diagram.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.TextTable;

/** The pages with the tables of a sheet, which tell in words what the picture shows. */
final class TablePages {

	private static final double ROW_GAP = 6;
	private static final double CAPTION = 28;

	private final PdfFile file;
	private final PageFrame frame;
	private final double width;
	private final double height;
	private PdfPage page;
	private double y;

	TablePages(PdfFile file, Sheet sheet, double width, double height) {
		this.file = file;
		this.frame = new PageFrame(sheet.caption());
		this.width = width;
		this.height = height;
	}

	void write(TextTable table) throws IOException {
		var columns = TableColumns.of(table, width - 2 * PagePlan.MARGIN);
		var cells = new TableCells(file, columns);
		newPage();
		try {
			page.begin(file.tags().add(file.tags().document(), "H2"));
			cells.caption(page, table.caption(), y);
			page.end();
			y -= CAPTION;
			PDStructureElement element = file.tags().add(file.tags().document(), "Table");
			head(cells, columns, file.tags().add(element, "TR"));
			for (List<String> row : table.rows()) {
				row(cells, columns, file.tags().add(element, "TR"), columns.broken(row));
			}
		} finally {
			page.close();
		}
	}

	private void head(TableCells cells, TableColumns columns, PDStructureElement row) throws IOException {
		TableRow head = columns.head();
		for (int column = 0; column < columns.count(); column++) {
			page.begin(cells.headCell(row));
			cells.lines(page, head, column, 0, head.lines(), y);
			page.end();
		}
		rule(cells, head.lines());
	}

	/** A row, continued on the next page as often as it takes. */
	private void row(TableCells cells, TableColumns columns, PDStructureElement element, TableRow row) throws IOException {
		List<PDStructureElement> tags = new ArrayList<>();
		for (int column = 0; column < columns.count(); column++) {
			tags.add(file.tags().add(element, "TD"));
		}
		int done = 0;
		while (done < row.lines()) {
			int fitting = (int) ((y - PagePlan.MARGIN - PagePlan.FOOT) / TableColumns.LEADING);
			boolean wholeRowElsewhere = fitting < row.lines() && row.lines() <= mostLines(columns);
			if (fitting < 1 || done == 0 && wholeRowElsewhere) {
				continuePage(cells, columns);
				continue;
			}
			int end = Math.min(row.lines(), done + fitting);
			for (int column = 0; column < columns.count(); column++) {
				page.begin(tags.get(column));
				cells.lines(page, row, column, done, end, y);
				page.end();
			}
			rule(cells, end - done);
			done = end;
		}
	}

	private int mostLines(TableColumns columns) {
		double room = height - 2 * PagePlan.MARGIN - PagePlan.HEAD - PagePlan.FOOT - ROW_GAP;
		return (int) (room / TableColumns.LEADING) - columns.head().lines();
	}

	private void rule(TableCells cells, int lines) throws IOException {
		y -= lines * TableColumns.LEADING;
		page.beginArtifact();
		cells.rule(page, width, y - ROW_GAP / 2 + 1);
		page.end();
		y -= ROW_GAP;
	}

	/** A new page with the heads of the columns once more, for the eye only. */
	private void continuePage(TableCells cells, TableColumns columns) throws IOException {
		page.close();
		newPage();
		page.beginArtifact();
		for (int column = 0; column < columns.count(); column++) {
			cells.lines(page, columns.head(), column, 0, columns.head().lines(), y);
		}
		page.end();
		rule(cells, columns.head().lines());
	}

	private void newPage() throws IOException {
		page = new PdfPage(file, width, height);
		frame.laterHead(page, width, height);
		y = height - PagePlan.MARGIN - PagePlan.HEAD;
	}
}
