package se.styrkedjan.interchange.assembly;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.headings.FieldHeading;
import se.styrkedjan.interchange.headings.GoalHeading;
import se.styrkedjan.interchange.headings.StatusLine;
import se.styrkedjan.interchange.lines.ContentsList;
import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.SourceLines;
import se.styrkedjan.interchange.published.GoalText;
import se.styrkedjan.interchange.published.PublishedLevel;
import se.styrkedjan.interchange.tables.Table;
import se.styrkedjan.interchange.tables.TableKind;
import se.styrkedjan.interchange.tables.TableReader;
import se.styrkedjan.interchange.text.ParagraphJoiner;
import se.styrkedjan.interchange.text.WordMender;

/**
 * Walks the lines of a document once and puts each where it belongs: heading, status, table or running text of the
 * goal or section that is open.
 */
final class DocumentAssembler {

	private final List<Line> lines;
	private final SourceLines source;
	private final Findings findings;
	private final WordMender words;
	private final HeadingScan headings;
	private final ContentsList contents;
	private final TablePlacer tables;
	private final SectionScan sections;
	private final ChainBuilder chain = new ChainBuilder();
	private final SectionOutline outline = new SectionOutline();
	private final List<Line> head = new ArrayList<>();
	private GoalBuilder goal;
	private TableReader table;
	private int at;

	DocumentAssembler(SourceLines source, Findings findings) {
		this.source = source;
		this.findings = findings;
		lines = source.lines();
		words = new WordMender(lines.stream().map(Line::raw).toList());
		contents = ContentsList.find(lines);
		headings = new HeadingScan(lines, source.layout(), words, contents.entries());
		tables = new TablePlacer(lines, joiner(), words, findings);
		sections = new SectionScan(lines, headings, outline);
	}

	ParagraphJoiner joiner() {
		return new ParagraphJoiner(source.layout(), words);
	}

	/** Reads all lines. */
	Assembled run() {
		while (at < lines.size()) {
			if (at == contents.first()) {
				at = contents.end();
			} else {
				at += step();
			}
		}
		closeTable();
		return new Assembled(head, contents, chain, outline, tables);
	}

	/** @return how many lines were taken */
	private int step() {
		var line = lines.get(at);
		var opened = TableReader.open(lines, at, source.layout(), words, findings);
		if (opened.isPresent()) {
			open(opened.get());
			return opened.get().headLines();
		}
		var found = headings.goal(at);
		if (found.isPresent()) {
			begin(line, found.get());
			return found.get().lines();
		}
		if (table != null && table.insideRow(line) && table.feed(line)) {
			return 1;
		}
		if (AmountNote.read(line.text())) {
			findings.info(line.number(), "amount.note", line.text());
			return 1;
		}
		if (!status(line) && !field(line) && !section(line)) {
			text(line);
		}
		return 1;
	}

	private void open(TableReader next) {
		if (table != null && table.repeatedBy(next)) {
			table.headRepeated(next);
		} else {
			closeTable();
			table = next;
		}
	}

	private void begin(Line line, HeadingScan.Found found) {
		closeTable();
		if (chain.roots().isEmpty()) {
			outline.chainBegins();
		}
		goal = new GoalBuilder(line.number(), found.heading());
		chain.add(goal);
		StatusLine.read(found.status()).ifPresent(goal::status);
		if (found.heading().title().isEmpty()) {
			findings.warning(line.number(), "goal.untitled", line.text());
		}
	}

	private boolean status(Line line) {
		if (goal == null || goal.hasStatus() || !goal.bare() || line.text().length() > 60) {
			return false;
		}
		var status = StatusLine.read(line.text());
		status.ifPresent(goal::status);
		return status.isPresent();
	}

	private boolean field(Line line) {
		if (goal == null) {
			return false;
		}
		var heading = FieldHeading.read(line.text());
		if (heading.isEmpty() || table != null && heading.get().text() == GoalText.ANALYSIS && table.awaitsAnalysis(line)
				|| !heading.get().rest().isEmpty() && table != null) {
			return false;
		}
		closeTable();
		goal.field(heading.get().text());
		if (!heading.get().rest().isEmpty()) {
			goal.add(new Line(line.number(), heading.get().rest(), Gap.PARAGRAPH));
		}
		return true;
	}

	private boolean section(Line line) {
		var opening = sections.opening(at, goal != null, table != null);
		opening.ifPresent(open -> {
			closeTable();
			goal = null;
			open.run();
		});
		return opening.isPresent();
	}

	private void text(Line line) {
		if (table != null) {
			if (table.feed(line)) {
				return;
			}
			closeTable();
		}
		if (goal != null) {
			if (goal.field() == GoalText.OTHER) {
				findings.warning(line.number(), "text.unplaced", goal.title(), line.text());
			}
			goal.add(line);
		} else if (outline.current() != null) {
			outline.current().add(line);
		} else {
			head.add(line);
		}
	}

	private void closeTable() {
		if (table == null) {
			return;
		}
		var closed = table.close();
		table = null;
		boolean ofGoal = closed.kind() == TableKind.INDICATORS || closed.kind() == TableKind.ACTIVITIES;
		tables.place(closed, ofGoal ? goalOf(closed) : null);
	}

	/** A table that stands under no goal gets one without a title, so that nothing is lost. */
	private GoalBuilder goalOf(Table closed) {
		if (goal == null) {
			findings.error(closed.line(), "table.without.goal");
			goal = new GoalBuilder(closed.line(), new GoalHeading(PublishedLevel.UNIT, "", ""));
			outline.chainBegins();
			chain.add(goal);
		}
		return goal;
	}
}
