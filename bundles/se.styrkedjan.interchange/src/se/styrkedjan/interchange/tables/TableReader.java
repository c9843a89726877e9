package se.styrkedjan.interchange.tables;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.tables.TableHead.Shape;
import se.styrkedjan.interchange.text.WordMender;

/**
 * Reads one table line by line: rows, the analysis under a row, and what goes on after a page break with its repeated
 * head.
 */
public final class TableReader {

	private static final int PROSE = 150;
	private static final double TITLE_SHARE = 0.9;

	private final TableHead head;
	private final int line;
	private CellSplitter splitter;
	private final LineLayout layout;
	private final TableRows rows;
	private final CaseLines cases = new CaseLines();

	private TableReader(TableHead head, int line, LineLayout layout, WordMender words, Findings findings) {
		this.head = head;
		this.line = line;
		this.layout = layout;
		rows = new TableRows(head, layout, words, findings);
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

	/** @return whether the line holds nothing but words of table heads, such as the second line of one */
	public static boolean headWords(String text) {
		return text.chars().anyMatch(Character::isLetter) && HeadWords.all(text);
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

	/**
	 * Says that the head was repeated: the next line may go on with the row before.
	 *
	 * @param next the head on the new page, whose columns may stand elsewhere on the line
	 */
	public void headRepeated(TableReader next) {
		splitter = next.splitter;
		rows.headRepeated();
	}

	/** @return whether a line without tabs that looks like a heading may be one: not inside a running table of tabs */
	public boolean insideRow(Line text) {
		return head.shape() == Shape.TABBED && text.tabbed();
	}

	/**
	 * @param label a line with the label of an analysis
	 * @return whether it belongs to the last row, which has none yet: where cells are parted by tabs, one set apart
	 *         without tabs is a heading below the table
	 */
	public boolean awaitsAnalysis(Line label) {
		boolean apart = head.shape() == Shape.TABBED && !label.tabbed() && label.gap() == Gap.PARAGRAPH;
		return !rows.isEmpty() && !rows.analysing() && !apart;
	}

	/**
	 * Takes the next line.
	 *
	 * @return false when the line does not belong to the table, which then has ended
	 */
	public boolean feed(Line next) {
		if (head.strayed().contains(next.number())) {
			return true;
		}
		if (leaves(next)) {
			return false;
		}
		if (head.kind() == TableKind.REGISTER && head.shape() == Shape.RUN_TOGETHER) {
			cases.whole(next).forEach(whole -> rows.addPlain(whole, splitter.split(whole)));
		} else if (head.kind() == TableKind.REGISTER || head.kind() == TableKind.ECONOMY) {
			rows.addPlain(next, splitter.split(next));
		} else {
			rows.add(next, splitter.split(next));
		}
		return true;
	}

	/** @return the whole table */
	public Table close() {
		cases.rest().forEach(held -> rows.addPlain(held, splitter.split(held)));
		return new Table(head.kind(), line, head.corner(), rows.close());
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
		boolean analysing = rows.analysing();
		if (AnalysisLabel.rest(next.text()).isPresent()) {
			return rows.isEmpty();
		}
		return switch (head.shape()) {
			case TABBED -> next.gap() != Gap.LINE && next.gap() != Gap.TIGHT && !analysing;
			case ALIGNED -> next.gap() == Gap.PARAGRAPH && !analysing && splitter.split(next).firstOnly()
					&& next.text().length() > PROSE / 2;
			case RUN_TOGETHER -> !analysing && !rows.titleOpen() && prose(next);
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
}
