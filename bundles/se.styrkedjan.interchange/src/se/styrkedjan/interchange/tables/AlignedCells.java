package se.styrkedjan.interchange.tables;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.values.DateReader;
import se.styrkedjan.interchange.values.NumberReader;

/** Parts a line into the cells of aligned columns: each stretch of text goes where it stands under a head. */
final class AlignedCells {

	private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");
	private static final Pattern WORD = Pattern.compile("\\S+");
	private static final Pattern PERIOD = Pattern
			.compile("(?!(?:VB|T1|T2) 20)(.*?\\S)\\s+((?:(?:VB|VP|T1|T2)\\s?)?20\\d\\d)");
	private static final Set<ColumnType> TEXT = EnumSet.of(ColumnType.CATEGORY, ColumnType.MEASURES,
			ColumnType.DEVIATION);
	private static final int MARGIN = 4;
	/** A title that fills its column pushes the value after it this far to the left at most, and no further to the right. */
	private static final int FILLED = 8;

	private final List<Column> columns;

	AlignedCells(List<Column> columns) {
		this.columns = columns;
	}

	Cells split(String line) {
		var texts = new String[columns.size()];
		Arrays.fill(texts, "");
		var chunks = CHUNK.matcher(line).results().toList();
		for (var chunk : chunks) {
			if (chunk == chunks.getFirst() && chunk.start() < columns.get(1).start() - MARGIN) {
				first(texts, chunk, chunks.size() > 1 && column(chunks.get(1)) > 1);
			} else {
				place(texts, chunk.group(), chunk.start());
			}
		}
		return new Cells(List.of(texts), false);
	}

	/**
	 * The title may fill its column, so that only one space parts it from the value that stands under the next head.
	 *
	 * @param lacking whether nothing else stands under that head
	 */
	private void first(String[] texts, MatchResult chunk, boolean lacking) {
		var words = WORD.matcher(chunk.group());
		while (lacking && words.find()) {
			int start = chunk.start() + words.start();
			var rest = chunk.group().substring(words.start());
			if (words.start() > 0 && start >= columns.get(1).start() - FILLED && value(rest)) {
				put(texts, 0, chunk.group().substring(0, words.start() - 1));
				put(texts, 1, rest);
				return;
			}
		}
		put(texts, 0, chunk.group());
	}

	private static boolean value(String text) {
		return NumberReader.figure(text).isPresent() && !text.endsWith(".") || DateReader.date(text).isPresent();
	}

	private int column(MatchResult chunk) {
		return column(chunk.start(), chunk.end(), columns.size());
	}

	/** @return whether the word begins a cell: it is a number or a date right under the beginning of the head */
	private boolean heads(int column, String word, int start) {
		return !TEXT.contains(columns.get(column).type()) && Math.abs(start - columns.get(column).start()) <= 1
				&& value(word);
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
			put(texts, word(words.group(), start + words.start(), start + words.end()), words.group());
		}
	}

	/** Columns are set from the left: a word that begins under the head of a text is its, and so is a value that heads it. */
	private int word(String word, int start, int end) {
		for (int i = columns.size() - 1; i > 0; i--) {
			if (heads(i, word, start) || TEXT.contains(columns.get(i).type()) && start >= columns.get(i).start() - 1) {
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
