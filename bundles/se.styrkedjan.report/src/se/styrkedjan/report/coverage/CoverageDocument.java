package se.styrkedjan.report.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.document.OfficialHead;
import se.styrkedjan.report.document.OfficialHead.Particular;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.rules.text.WordBundle;
import se.styrkedjan.rules.thread.Coverage;
import se.styrkedjan.rules.thread.Gap;

/**
 * Composes the document on coverage: how much of the golden thread holds, and under a heading for each kind of gap the
 * places where it is broken.
 */
public final class CoverageDocument {

	private final Coverage coverage;
	private final Subject subject;
	private final WordBundle words;
	private final Locale language;

	/**
	 * What the document is about.
	 *
	 * @param unit       name of the unit, or the empty string
	 * @param year       calendar year of its plan
	 * @param day        day it is as of
	 * @param letterhead what is printed of the sender
	 */
	public record Subject(String unit, int year, LocalDate day, Letterhead letterhead) {
	}

	private CoverageDocument(Coverage coverage, Subject subject, Locale language) {
		this.coverage = coverage;
		this.subject = subject;
		this.language = WordBundle.nearest(language);
		words = WordBundle.of(CoverageDocument.class, this.language);
	}

	/**
	 * Composes the document.
	 *
	 * @param coverage what is told
	 * @param subject  whose it is
	 * @param language English gives English, every other language Swedish
	 */
	public static ReportDocument compose(Coverage coverage, Subject subject, Locale language) {
		return new CoverageDocument(coverage, subject, language).compose();
	}

	private ReportDocument compose() {
		String title = words.text("title", String.valueOf(subject.year()), subject.unit()).strip();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new OfficialHead(subject.letterhead().organisation(), subject.unit(), words.text("head"),
				List.of(new Particular(words.text("day"), List.of(SwedishDate.format(subject.day())))), List.of()));
		blocks.add(new Heading(1, title, Heading.Role.TITLE, "coverage"));
		blocks.add(Paragraph.of(words.text("figure", String.valueOf(coverage.percent()),
				String.valueOf(coverage.checked() - coverage.gaps().size()), String.valueOf(coverage.checked()),
				SwedishDate.format(subject.day()))));
		blocks.add(new Heading(1, words.text("overview"), Heading.Role.BODY, "overview"));
		blocks.add(overview());
		for (Gap.Kind kind : Gap.Kind.values()) {
			addGaps(kind, blocks);
		}
		return new ReportDocument(new ReportDocument.Properties(title, title,
				subject.unit().isEmpty() ? subject.letterhead().organisation() : subject.unit(), language,
				subject.letterhead().contact()), blocks);
	}

	private Table overview() {
		var columns = List.of(new Column(words.text("kind"), 60, Alignment.START),
				new Column(words.text("number"), 12, Alignment.END));
		return new Table(words.text("overview"), columns, List.of(Gap.Kind.values()).stream()
				.map(kind -> row(words.text("Gap." + kind), String.valueOf(coverage.gaps(kind).size()))).toList());
	}

	private void addGaps(Gap.Kind kind, List<Block> blocks) {
		List<Gap> gaps = coverage.gaps(kind);
		if (gaps.isEmpty()) {
			return;
		}
		String heading = words.text("Gap." + kind);
		blocks.add(new Heading(1, words.text("gaps", heading, String.valueOf(gaps.size())), Heading.Role.BODY,
				"gap-" + kind.ordinal()));
		blocks.add(Paragraph.of(words.text("why." + kind)));
		var columns = List.of(new Column(words.text("name"), 44, Alignment.START),
				new Column(words.text("what"), 14, Alignment.START), new Column(words.text("where"), 30, Alignment.START));
		blocks.add(new Table(heading, columns, gaps.stream().map(gap -> row(name(gap),
				words.text("NodeKind." + gap.node().kind()), gap.node().place())).toList()));
	}

	private String name(Gap gap) {
		return gap.node().title().isBlank() ? words.text("untitled") : gap.node().title();
	}

	private static RowGroup row(String head, String... values) {
		return RowGroup.of(new Row(Row.Kind.VALUE,
				Stream.concat(Stream.of(Cell.head(head)), Stream.of(values).map(Cell::data)).toList()));
	}
}
