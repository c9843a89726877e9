package se.styrkedjan.report.html;

import java.util.List;
import java.util.Locale;

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
import se.styrkedjan.report.document.StatusLine;
import se.styrkedjan.report.document.StatusMark;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.report.document.TextRun.Emphasis;
import se.styrkedjan.report.markup.XmlBuilder;

/** Turns blocks into HTML elements. Used for one document. */
final class BlockMarkup {

	private static final String CLASS = "class";

	private final XmlBuilder out;
	private final ContentsMarkup contents;
	private final TableMarkup tables;
	private final ChartMarkup charts;

	BlockMarkup(XmlBuilder out, ContentsMarkup contents, TableMarkup tables, ChartMarkup charts) {
		this.out = out;
		this.contents = contents;
		this.tables = tables;
		this.charts = charts;
	}

	void blocks(List<Block> blocks) {
		blocks.forEach(this::block);
	}

	private void block(Block block) {
		switch (block) {
		case Heading heading -> heading(heading);
		case Paragraph paragraph -> paragraph(paragraph);
		case ListBlock list -> list(list);
		case StatusLine line -> status(line.mark());
		case Table table -> tables.table(out, table, this::blocks);
		case BarChart chart -> charts.write(out, chart);
		case Contents ignored -> contents.write(out);
		case PageBreak ignored -> out.start("div", CLASS, "page-break").end();
		case OfficialHead head -> officialHead(head);
		}
	}

	private void heading(Heading heading) {
		String role = heading.role() == Heading.Role.BODY ? null : lower(heading.role());
		out.element("h" + heading.level(), heading.text(), "id", heading.id(), CLASS, role);
	}

	private void paragraph(Paragraph paragraph) {
		String style = paragraph.style() == Paragraph.Style.BODY ? null : lower(paragraph.style());
		out.start("p", CLASS, style);
		for (List<Inline> group : Joints.groups(paragraph.content())) {
			if (group.size() > 1) {
				out.start("span", CLASS, "joined");
				group.forEach(this::inline);
				out.end();
			} else {
				group.forEach(this::inline);
			}
		}
		out.end();
	}

	private void inline(Inline inline) {
		switch (inline) {
		case TextRun run -> run(run);
		case Link link -> out.element("a", link.text(), "href", link.target(), "title", link.text());
		case LineBreak ignored -> out.empty("br");
		}
	}

	private void run(TextRun run) {
		boolean strong = run.emphasis().contains(Emphasis.STRONG);
		boolean italic = run.emphasis().contains(Emphasis.ITALIC);
		if (strong) {
			out.start("strong");
		}
		if (italic) {
			out.element("em", run.text());
		} else {
			out.text(run.text());
		}
		if (strong) {
			out.end();
		}
	}

	private void list(ListBlock list) {
		out.start(list.kind() == ListBlock.Kind.NUMBERED ? "ol" : "ul");
		for (List<Block> item : list.items()) {
			out.start("li");
			blocks(item);
			out.end();
		}
		out.end();
	}

	private void status(StatusMark mark) {
		out.start("p", CLASS, "status " + lower(mark.tone()));
		out.element("span", mark.tone().symbol(), CLASS, "symbol").text(" " + mark.words()).end();
	}

	private void officialHead(OfficialHead head) {
		out.start("div", CLASS, "official");
		out.start("div", CLASS, "sender");
		if (!head.organisation().isEmpty()) {
			out.element("p", head.organisation(), CLASS, "organisation");
		}
		out.element("p", head.unit()).end();
		out.start("div", CLASS, "matter").element("p", head.kind(), CLASS, "kind");
		for (Particular fact : head.particulars()) {
			out.start("p").element("span", fact.label(), CLASS, "label").text(" " + String.join(" ", fact.lines())).end();
		}
		out.end().end();
		head.parties().forEach(this::party);
	}

	private void party(Particular party) {
		out.start("div", CLASS, "party").element("p", party.label(), CLASS, "label");
		party.lines().forEach(line -> out.element("p", line));
		out.end();
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
