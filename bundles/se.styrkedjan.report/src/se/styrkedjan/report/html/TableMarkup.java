package se.styrkedjan.report.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.ColumnWidths;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.report.markup.XmlBuilder;

/** Turns tables into HTML: one body for each group of rows, so that a page break can keep the group whole. */
final class TableMarkup {

	/** Groups longer than this may be broken over pages, since keeping them whole would leave pages half empty. */
	private static final int LARGEST_KEPT_GROUP = 4;
	private static final int PERCENT = 100;

	/** Where the caption of a table is put. */
	enum Captions {
		/** In the text, for those who listen. */
		IN_TEXT,
		/** Nowhere: the tags of the PDF carry it. */
		IN_TAGS
	}

	private final Captions captions;

	TableMarkup(Captions captions) {
		this.captions = captions;
	}

	void table(XmlBuilder out, Table table, Consumer<List<Block>> content) {
		boolean inText = captions == Captions.IN_TEXT;
		String room = inText ? null : "-fs-page-break-min-height:" + PrintHeight.ofBeginning(table) + "pt";
		out.start("div", "class", "table-frame").start("table", "style", room);
		if (inText) {
			out.element("caption", table.caption());
		}
		columns(out, table);
		for (RowGroup group : table.groups()) {
			out.start("tbody", "class", group.rows().size() <= LARGEST_KEPT_GROUP ? "kept" : null);
			group.rows().forEach(row -> row(out, table, row, content));
			out.end();
		}
		out.end().end();
	}

	private static void columns(XmlBuilder out, Table table) {
		out.start("colgroup");
		for (double width : ColumnWidths.of(table)) {
			out.empty("col", "style", String.format(Locale.ROOT, "width:%.2f%%", PERCENT * width));
		}
		out.end().start("thead").start("tr");
		table.columns().forEach(column -> out.element("th", column.head(), "scope", "col", "class", side(column)));
		out.end().end();
	}

	private static void row(XmlBuilder out, Table table, Row row, Consumer<List<Block>> content) {
		out.start("tr", "class", row.kind() == Row.Kind.VALUE ? null : row.kind().name().toLowerCase(Locale.ROOT));
		int column = 0;
		for (Cell cell : row.cells()) {
			boolean head = cell.kind() == Cell.Kind.ROW_HEAD;
			String span = cell.span() > 1 ? String.valueOf(cell.span()) : null;
			String side = cell.span() > 1 ? null : side(table.columns().get(column));
			out.start(head ? "th" : "td", "scope", head ? "row" : null, "colspan", span, "class", side);
			content.accept(cell.content());
			out.end();
			column += cell.span();
		}
		out.end();
	}

	private static String side(Column column) {
		return column.alignment() == Alignment.END ? "end" : null;
	}
}
