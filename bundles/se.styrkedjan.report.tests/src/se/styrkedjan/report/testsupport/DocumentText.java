package se.styrkedjan.report.testsupport;

import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Contents;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.Inline;
import se.styrkedjan.report.document.LineBreak;
import se.styrkedjan.report.document.Link;
import se.styrkedjan.report.document.ListBlock;
import se.styrkedjan.report.document.OfficialHead;
import se.styrkedjan.report.document.OfficialHead.Particular;
import se.styrkedjan.report.document.PageBreak;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.StatusLine;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.TextRun;

/** The words of a document in reading order: what every format must hold, no more and no less. */
public final class DocumentText {

	private DocumentText() {
	}

	/** The text of each block, without the official head and the contents. */
	public static List<String> blocks(ReportDocument document) {
		return document.blocks().stream()
				.filter(block -> !(block instanceof OfficialHead || block instanceof Contents || block instanceof PageBreak))
				.map(DocumentText::of).toList();
	}

	/** Text without any white space, since each format breaks lines where it likes. */
	public static String squeezed(String text) {
		return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
	}

	/** The text of one block. */
	public static String of(Block block) {
		return switch (block) {
		case Heading heading -> heading.text();
		case Paragraph paragraph -> inline(paragraph.content());
		case ListBlock list -> of(list.items().stream().flatMap(List::stream));
		case StatusLine line -> line.mark().tone().symbol() + " " + line.mark().words();
		case Table table -> String.join(" ", table.columns().stream().map(Table.Column::head).toList()) + " "
				+ of(table.groups().stream().flatMap(group -> group.rows().stream()).flatMap(row -> row.cells().stream())
						.flatMap(cell -> cell.content().stream()));
		case OfficialHead head -> head.organisation() + head.unit() + head.kind()
				+ Stream.concat(head.particulars().stream(), head.parties().stream()).map(Particular::toString).toList();
		case BarChart chart -> chart.caption();
		case Contents ignored -> "";
		case PageBreak ignored -> "";
		};
	}

	private static String of(Stream<Block> blocks) {
		return String.join(" ", blocks.map(DocumentText::of).toList());
	}

	private static String inline(List<Inline> content) {
		return String.join("", content.stream().map(inline -> switch (inline) {
		case TextRun run -> run.text();
		case Link link -> link.text();
		case LineBreak ignored -> " ";
		}).toList());
	}
}
