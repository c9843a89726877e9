package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;

/**
 * Finds tables whose every cell stands on a line of its own, an empty one on an empty line, as word processors save
 * tables as text, and joins the cells of each row by tabs. No line changes its number.
 */
public final class CellLines {

	private static final int FEWEST = 3;
	private static final int MOST = 10;
	private static final int LONGEST_NAME = 60;

	private final String[] lines;
	private final Predicate<String> structural;

	private CellLines(List<String> lines, Predicate<String> structural) {
		this.lines = lines.toArray(String[]::new);
		this.structural = structural;
	}

	/**
	 * Joins the cells.
	 *
	 * @param lines      all lines of a document
	 * @param structural tells headings, which end a table
	 * @return as many lines; those whose cells were joined with another's are empty
	 */
	public static List<String> joined(List<String> lines, Predicate<String> structural) {
		var cells = new CellLines(lines, structural);
		int at = 0;
		while (at < lines.size()) {
			var head = cells.head(at);
			int start = at;
			at = head.map(found -> cells.table(found, start)).orElse(at + 1);
		}
		return Arrays.asList(cells.lines);
	}

	private Optional<TableHead> head(int at) {
		int count = 1;
		while (count < MOST && at + count < lines.length && name(lines[at + count])) {
			count++;
		}
		boolean enough = count >= FEWEST && !lines[at].isBlank() && lines[at].length() <= LONGEST_NAME;
		return enough && lines[at].indexOf('\t') < 0
				? TableHeads.read(List.of(new Line(1, row(at, count), Gap.LINE)), 0)
				: Optional.empty();
	}

	private static boolean name(String line) {
		return line.length() <= LONGEST_NAME && line.indexOf('\t') < 0 && !line.isBlank()
				&& ColumnNames.type(line).isPresent();
	}

	/** @return where the lines after the table begin */
	private int table(TableHead head, int start) {
		int size = head.columns().size();
		var check = new CellRowCheck(head);
		var rows = new ArrayList<Integer>();
		int at = start + size;
		boolean analysing = false;
		while (at < lines.length && (rows.isEmpty() || !ends(at))) {
			boolean label = !rows.isEmpty() && AnalysisLabel.rest(Line.stripped(lines[at])).isPresent();
			if (!label && at + size <= lines.length && check.row(cells(at, size))) {
				rows.add(at);
				at += size;
				analysing = false;
			} else if (label || analysing) {
				lines[at] += label ? "\t" : "";
				analysing = true;
				at++;
			} else {
				break;
			}
		}
		if (!rows.isEmpty()) {
			rows.addFirst(start);
			rows.forEach(row -> join(row, size));
		}
		return rows.isEmpty() ? start + 1 : at;
	}

	private boolean ends(int at) {
		var text = Line.stripped(lines[at]);
		return AnalysisLabel.rest(text).isEmpty() && structural.test(text);
	}

	private List<String> cells(int at, int size) {
		return Arrays.stream(lines, at, at + size).map(Line::stripped).toList();
	}

	private String row(int at, int size) {
		return String.join("\t", cells(at, size));
	}

	private void join(int at, int size) {
		var row = row(at, size);
		Arrays.fill(lines, at, at + size, "");
		lines[at] = row + (row.indexOf('\t') < 0 ? "\t" : "");
	}
}
