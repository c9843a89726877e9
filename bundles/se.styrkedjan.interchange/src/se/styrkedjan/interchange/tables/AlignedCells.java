package se.styrkedjan.interchange.tables;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts a line into the cells of aligned columns: each stretch of text goes where it stands under a head. */
final class AlignedCells {

	private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");
	private static final Pattern WORD = Pattern.compile("\\S+");
	private static final Pattern PERIOD = Pattern
			.compile("(?!(?:VB|T1|T2) 20)(.*?\\S)\\s+((?:(?:VB|VP|T1|T2)\\s?)?20\\d\\d)");
	private static final Set<ColumnType> TEXT = EnumSet.of(ColumnType.CATEGORY, ColumnType.MEASURES,
			ColumnType.DEVIATION);
	private static final int MARGIN = 4;

	private final List<Column> columns;

	AlignedCells(List<Column> columns) {
		this.columns = columns;
	}

	Cells split(String line) {
		var texts = new String[columns.size()];
		Arrays.fill(texts, "");
		var matcher = CHUNK.matcher(line);
		boolean first = true;
		while (matcher.find()) {
			if (first && matcher.start() < columns.get(1).start() - MARGIN) {
				put(texts, 0, matcher.group());
			} else {
				place(texts, matcher.group(), matcher.start());
			}
			first = false;
		}
		return new Cells(List.of(texts), false);
	}

	/** A stretch that reaches under several heads is parted word by word. */
	private void place(String[] texts, String chunk, int start) {
		var ending = PERIOD.matcher(chunk);
		int last = columns.size() - 1;
		if (columns.get(last).type() == ColumnType.PERIOD && ending.matches()) {
			put(texts, column(start, start + ending.end(1), last), ending.group(1));
			put(texts, last, ending.group(2));
			return;
		}
		int end = start + chunk.length();
		int column = column(start, end, columns.size());
		boolean reaches = column < last && columns.get(column + 1).overlap(start, end) > 0
				|| column > 1 && columns.get(column - 1).overlap(start, end) > 0;
		if (!reaches) {
			put(texts, column, chunk);
			return;
		}
		var words = WORD.matcher(chunk);
		while (words.find()) {
			put(texts, word(start + words.start(), start + words.end()), words.group());
		}
	}

	/** Columns of text are set from the left: a word that begins under their head is theirs. */
	private int word(int start, int end) {
		for (int i = columns.size() - 1; i > 0; i--) {
			if (TEXT.contains(columns.get(i).type()) && start >= columns.get(i).start() - 1) {
				return i;
			}
		}
		return column(start, end, columns.size());
	}

	private int column(int start, int end, int limit) {
		int best = Math.min(1, limit - 1);
		for (int i = best + 1; i < limit; i++) {
			if (columns.get(i).overlap(start, end) > columns.get(best).overlap(start, end)) {
				best = i;
			}
		}
		return best;
	}

	private static void put(String[] texts, int column, String text) {
		texts[column] = (texts[column] + " " + text).strip();
	}
}
