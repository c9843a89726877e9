package se.styrkedjan.report.docx;

import java.util.List;

import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Contents;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.ListBlock;
import se.styrkedjan.report.document.OfficialHead;
import se.styrkedjan.report.document.PageBreak;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.StatusLine;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.markup.XmlBuilder;

/** Turns blocks into paragraphs and tables of WordprocessingML. Used for one document. */
final class WordBlocks {

	/** Where blocks stand, which decides their paragraph style. */
	enum Place {
		/** In the running text. */
		BODY("Normal"),
		/** In a cell of values. */
		CELL("TableText"),
		/** In a cell of values whose row must stay with the next one. */
		KEPT_CELL("TableText"),
		/** In a cell of a column of numbers. */
		NUMBER("TableText"),
		/** In a cell of numbers whose row must stay with the next one. */
		KEPT_NUMBER("TableText"),
		/** In a row across the table. */
		COMMENT("TableComment");

		private final String style;

		Place(String style) {
			this.style = style;
		}

		boolean isKept() {
			return this == KEPT_CELL || this == KEPT_NUMBER;
		}

		boolean isNumber() {
			return this == NUMBER || this == KEPT_NUMBER;
		}
	}

	private final XmlBuilder out;
	private final WordRuns runs;
	private final Numbering numbering;
	private final WordContents contents;
	private final Relationships pictures;
	private int bookmarks;
	private boolean newPage;

	WordBlocks(XmlBuilder out, Relationships relationships, Numbering numbering, WordContents contents) {
		this.out = out;
		this.runs = new WordRuns(out, relationships);
		this.pictures = relationships;
		this.numbering = numbering;
		this.contents = contents;
	}

	void blocks(List<Block> blocks, Place place) {
		blocks.forEach(block -> block(block, place));
	}

	private void block(Block block, Place place) {
		switch (block) {
		case Heading heading -> heading(heading);
		case Paragraph paragraph -> {
			start(style(paragraph, place), place);
			runs.all(paragraph.content());
			out.end();
		}
		case ListBlock list -> list(list, 0, place);
		case StatusLine line -> {
			start(place == Place.BODY ? "Status" : place.style, place);
			runs.status(line.mark());
			out.end();
		}
		case Table table -> new WordTable(out, runs, this).write(table);
		case BarChart chart -> new WordPicture(out, pictures).write(chart);
		case Contents ignored -> contents.write(out);
		case PageBreak ignored -> newPage = true;
		case OfficialHead head -> new WordOfficialHead(out, runs).write(head);
		}
	}

	private static String style(Paragraph paragraph, Place place) {
		return switch (paragraph.style()) {
		case LABEL -> place == Place.BODY ? "TextLabel" : "RowLabel";
		case NOTE -> place == Place.BODY ? "Note" : place.style;
		case ROW_LABEL -> "RowLabel";
		case BODY -> place.style;
		};
	}

	/** Opens a paragraph; the order of its properties is prescribed by the schema. */
	private void start(String style, Place place) {
		out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
		if (place.isKept()) {
			out.empty("w:keepNext");
		}
		if (place.isNumber()) {
			out.empty("w:jc", "w:val", "right");
		}
		out.end();
	}

	private void heading(Heading heading) {
		String style = switch (heading.role()) {
		case TITLE -> "Title";
		case FRONT -> "FrontHeading";
		case BODY -> "Heading" + heading.level();
		};
		out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
		if (newPage) {
			out.empty("w:pageBreakBefore");
			newPage = false;
		}
		out.end();
		String id = String.valueOf(bookmarks++);
		out.empty("w:bookmarkStart", "w:id", id, "w:name", WordContents.bookmark(heading));
		runs.text(heading.text());
		out.empty("w:bookmarkEnd", "w:id", id).end();
	}

	private void list(ListBlock list, int level, Place place) {
		int number = numbering.list(list.kind());
		for (List<Block> item : list.items()) {
			item(item, number, level, place);
		}
	}

	private void item(List<Block> item, int number, int level, Place place) {
		boolean first = true;
		for (Block block : item) {
			switch (block) {
			case ListBlock nested -> list(nested, level + 1, place);
			case Paragraph paragraph -> {
				out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", place == Place.BODY ? "ListParagraph" : place.style);
				out.start("w:numPr").empty("w:ilvl", "w:val", String.valueOf(Numbering.deepest(level)));
				out.empty("w:numId", "w:val", String.valueOf(first ? number : 0)).end().end();
				runs.all(paragraph.content());
				out.end();
				first = false;
			}
			default -> block(block, place);
			}
		}
	}
}
