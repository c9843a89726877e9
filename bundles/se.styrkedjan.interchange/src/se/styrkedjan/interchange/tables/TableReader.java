package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.headings.StatusLine;
import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.tables.TableHead.Shape;
import se.styrkedjan.interchange.text.Markup;
import se.styrkedjan.interchange.text.WordMender;

/**
 * Reads one table line by line: rows, the analysis under a row, and what goes on after a page break with its repeated
 * head.
 */
public final class TableReader {

	private static final Pattern ANALYSIS = Pattern.compile(
			"(?s)(?:<p>\\s*)?\\**(?:Analys|Kommentar)\\**(?:\\s*:\\s*|\\s*</p>\\s*|\\s+(?=\\P{Ll})|\\s*$)(.*)");
	private static final Pattern ANALYSIS_OF = Pattern.compile("(?s)Analys\\s+\\p{Ll}.{60,}");
	private static final int PROSE = 150;
	private static final double TITLE_SHARE = 0.9;

	private final TableHead head;
	private final int line;
	private final CellSplitter splitter;
	private final LineLayout layout;
	private final WordMender words;
	private final Findings findings;
	private final List<RowBuilder> rows = new ArrayList<>();
	private final List<Line> pending = new ArrayList<>();
	private boolean afterHead;

	private TableReader(TableHead head, int line, LineLayout layout, WordMender words, Findings findings) {
		this.head = head;
		this.line = line;
		this.layout = layout;
		this.words = words;
		this.findings = findings;
		splitter = new CellSplitter(head);
	}

	/**
	 * Begins a table when its head stands at the line.
	 *
	 * @param lines    lines of the document
	 * @param index    where the head may begin
	 * @param layout   how the document was broken into lines
	 * @param words    words of the document
	 * @param findings takes what there is to say
	 * @return a reader for the lines after the head, empty when no head stands here
	 */
	public static Optional<TableReader> open(List<Line> lines, int index, LineLayout layout, WordMender words,
			Findings findings) {
		return TableHeads.read(lines, index)
				.map(head -> new TableReader(head, lines.get(index).number(), layout, words, findings));
	}

	/** @return whether a table head of any kind begins on the line */
	public static boolean head(String text) {
		return TableHeads.read(List.of(new Line(1, text, Gap.LINE)), 0).isPresent();
	}

	/** @return which table this is */
	public TableKind kind() {
		return head.kind();
	}

	/** @return how many lines the head takes */
	public int headLines() {
		return head.lines();
	}

	/** @return whether the table that begins here is this one, repeating its head on a new page */
	public boolean repeatedBy(TableReader next) {
		return head.repeats(next.head);
	}

	/** Says that the head was repeated: the next line may go on with the row before. */
	public void headRepeated() {
		flushPending();
		afterHead = true;
	}

	/** @return whether a line without tabs that looks like a heading may be one: not inside a running table of tabs */
	public boolean insideRow(Line text) {
		return head.shape() == Shape.TABBED && text.tabbed();
	}

	/** @return whether a row has been begun and has no analysis yet */
	public boolean awaitsAnalysis() {
		return !rows.isEmpty() && !rows.getLast().analysing();
	}

	/**
	 * Takes the next line.
	 *
	 * @return false when the line does not belong to the table, which then has ended
	 */
	public boolean feed(Line next) {
		if (leaves(next)) {
			return false;
		}
		if (head.kind() == TableKind.REGISTER || head.kind() == TableKind.ECONOMY) {
			plainRow(next);
			return true;
		}
		var cells = splitter.split(next);
		if (cells.firstOnly()) {
			firstCell(next, cells.first());
		} else {
			values(next, cells);
		}
		return true;
	}

	/** @return the whole table */
	public Table close() {
		flushPending();
		return new Table(head.kind(), line, head.corner(),
				rows.stream().map(row -> row.build(head.columns())).toList());
	}

	private boolean leaves(Line next) {
		if (next.tabbed()) {
			return false;
		}
		if (head.kind() == TableKind.ECONOMY) {
			return next.text().endsWith(".") || next.text().length() > PROSE || noAmounts(next);
		}
		if (head.kind() == TableKind.REGISTER) {
			return head.shape() == Shape.TABBED && next.gap() == Gap.PARAGRAPH;
		}
		boolean analysing = !rows.isEmpty() && rows.getLast().analysing();
		boolean label = ANALYSIS.matcher(next.text()).matches();
		if (label) {
			return rows.isEmpty();
		}
		return switch (head.shape()) {
			case TABBED -> next.gap() != Gap.LINE && next.gap() != Gap.TIGHT && !analysing;
			case ALIGNED -> next.gap() == Gap.PARAGRAPH && !analysing && splitter.split(next).firstOnly()
					&& next.text().length() > PROSE / 2;
			case RUN_TOGETHER -> !analysing && pending.isEmpty() && prose(next);
		};
	}

	private boolean noAmounts(Line next) {
		return head.shape() == Shape.TABBED && next.gap() == Gap.PARAGRAPH && splitter.split(next).firstOnly();
	}

	private boolean prose(Line next) {
		if (!splitter.split(next).firstOnly()) {
			return false;
		}
		return layout.wrapped() ? layout.share(next.text()) > TITLE_SHARE : next.text().length() > PROSE * 2;
	}

	private boolean near(Line next) {
		return next.gap() == Gap.LINE || next.gap() == Gap.TIGHT;
	}

	private void plainRow(Line next) {
		var cells = splitter.split(next);
		if (head.shape() == Shape.ALIGNED && head.kind() == TableKind.REGISTER && near(next) && !afterHead
				&& !rows.isEmpty() && RowStart.continuesCase(head.columns(), cells)) {
			rows.getLast().continueCells(cells.texts(), words);
			return;
		}
		rows.add(new RowBuilder(next.number(), cells, afterHead));
		afterHead = false;
	}

	private void values(Line next, Cells cells) {
		if (head.shape() == Shape.ALIGNED && !rows.isEmpty() && rows.getLast().analysing()
				&& !RowStart.likely(head.columns(), cells)) {
			rows.getLast().addAnalysis(next, next.text());
			return;
		}
		var title = cells.first();
		boolean untitled = title.isEmpty() || StatusLine.strayOnly(title);
		if (untitled && StatusLine.symbol(title).isEmpty()) {
			valuesAlone(next, cells);
		} else if (!rows.isEmpty() && !RowStart.likely(head.columns(), cells)
				&& (head.shape() == Shape.TABBED && afterHead || head.shape() == Shape.ALIGNED && near(next))) {
			continueRow(next, cells.texts());
		} else {
			startRow(next, cells, head.shape() == Shape.RUN_TOGETHER ? takePending(next) : "");
		}
		afterHead = false;
	}

	private void valuesAlone(Line next, Cells cells) {
		if (head.shape() == Shape.RUN_TOGETHER && pending.isEmpty() && !rows.isEmpty()
				&& rows.getLast().analysing()) {
			pending.addAll(TitleLines.takeFrom(rows.getLast().analysis(), layout));
		}
		if (!pending.isEmpty()) {
			startRow(next, cells, takePending(next));
		} else if (rows.isEmpty()) {
			findings.warning(next.number(), "row.untitled", String.join(" ", cells.texts()).strip());
			startRow(next, cells, "");
		} else {
			var more = new ArrayList<>(cells.texts());
			more.set(0, "");
			continueRow(next, more);
		}
	}

	private void continueRow(Line next, List<String> cells) {
		rows.getLast().continueCells(cells, words);
		findings.info(next.number(), "row.continued", String.join(" ", cells).strip());
	}

	private void startRow(Line next, Cells cells, String titleBefore) {
		var texts = new ArrayList<>(cells.texts());
		texts.set(0, words.join(titleBefore, texts.getFirst()));
		rows.add(new RowBuilder(next.number(), new Cells(texts, cells.guessed()), afterHead));
	}

	private void firstCell(Line next, String text) {
		var analysis = ANALYSIS.matcher(text);
		if (text.isEmpty() || StatusLine.strayOnly(text)) {
			if (!text.isEmpty()) {
				findings.info(next.number(), "symbol.dropped", text);
			}
		} else if (!rows.isEmpty() && pending.isEmpty() && analysis.matches()) {
			rows.getLast().startAnalysis();
			rows.getLast().addAnalysis(next, analysis.group(1));
		} else if (!rows.isEmpty() && ANALYSIS_OF.matcher(text).matches()) {
			rows.getLast().addAnalysis(next, text);
		} else if (!rows.isEmpty() && rows.getLast().analysing()) {
			rows.getLast().addAnalysis(next, text);
		} else {
			titleText(next, text);
		}
	}

	private void titleText(Line next, String text) {
		boolean small = LineLayout.startsLower(Markup.plain(text));
		boolean aligned = head.shape() == Shape.ALIGNED && next.gap() == Gap.LINE;
		boolean setIn = head.shape() != Shape.ALIGNED && next.indented() && next.gap() != Gap.PAGE;
		if (!rows.isEmpty() && rows.getLast().completeWords(StatusLine.withoutSymbols(text))) {
			findings.info(next.number(), "row.continued", text);
		} else if (!rows.isEmpty() && pending.isEmpty() && (aligned || small && !setIn || small && afterHead)) {
			var more = new ArrayList<String>(java.util.Collections.nCopies(head.columns().size(), ""));
			more.set(0, text);
			continueRow(next, more);
		} else if (!rows.isEmpty() && head.shape() != Shape.RUN_TOGETHER && text.length() > PROSE) {
			rows.getLast().addAnalysis(next, text);
			findings.warning(next.number(), "analysis.unlabelled", text);
		} else {
			pending.add(next);
		}
		if (!pending.isEmpty() && head.shape() == Shape.TABBED && next.tabbed()) {
			flushPending();
		}
		afterHead = false;
	}

	private String takePending(Line next) {
		var title = "";
		for (var part : pending) {
			title = words.join(title, part.text());
		}
		pending.clear();
		return title;
	}

	/** Titles that no values followed: rows without values, or the end of the row before. */
	private void flushPending() {
		if (pending.isEmpty()) {
			return;
		}
		var first = pending.getFirst();
		var cells = new ArrayList<String>(java.util.Collections.nCopies(head.columns().size(), ""));
		cells.set(0, takePending(first));
		rows.add(new RowBuilder(first.number(), new Cells(cells, false), afterHead));
		findings.warning(first.number(), "row.without.values", cells.getFirst());
	}
}
