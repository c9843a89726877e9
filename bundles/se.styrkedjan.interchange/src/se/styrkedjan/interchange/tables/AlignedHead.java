package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;

/**
 * Reads a head whose columns are aligned by spaces, over one or more lines: words that stand over one another belong
 * to one column.
 */
final class AlignedHead {

	private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");
	private static final int MOST_LINES = 5;

	private final List<Stretch> columns = new ArrayList<>();

	private AlignedHead() {
	}

	/** Words that stand over one another, from their leftmost to their rightmost character. */
	private static final class Stretch {

		private final StringBuilder words;
		private int start;
		private int end;

		Stretch(String words, int start) {
			this.words = new StringBuilder(words);
			this.start = start;
			end = start + words.length();
		}

		boolean covers(Stretch other) {
			return Math.min(end, other.end) > Math.max(start, other.start);
		}

		void add(Stretch other) {
			words.append(' ').append(other.words);
			start = Math.min(start, other.start);
			end = Math.max(end, other.end);
		}

		Column column() {
			return new Column(ColumnNames.type(words.toString()).orElse(ColumnType.OTHER), words.toString(), start,
					end);
		}
	}

	/** @return how many lines from the index on hold nothing but words of heads */
	static int lines(List<Line> lines, int index) {
		int count = 0;
		while (count < MOST_LINES && index + count < lines.size()
				&& (count == 0 || lines.get(index + count).gap() == Gap.LINE)
				&& HeadWords.all(lines.get(index + count).text())) {
			count++;
		}
		return count;
	}

	/** @return the columns of the lines, from left to right; none when most heads stand side by side */
	static List<Column> columns(List<Line> lines) {
		var head = new AlignedHead();
		int stretches = 0;
		for (var line : lines) {
			var matcher = CHUNK.matcher(line.raw());
			while (matcher.find()) {
				head.add(matcher.group(), matcher.start());
				stretches++;
			}
		}
		if (stretches < 2 || stretches * 2 < head.columns.size() + 1) {
			return List.of();
		}
		head.columns.sort(Comparator.comparingInt(stretch -> stretch.start));
		return head.columns.stream().map(Stretch::column).toList();
	}

	/** Heads side by side with one space between them are taken apart when both are known. */
	private void add(String words, int start) {
		var apart = ColumnNames.sequence(words);
		int at = 0;
		for (int i = 0; i < apart.size() && apart.size() > 1; i++) {
			int length = apart.get(i).name().length();
			join(new Stretch(words.substring(at, Math.min(words.length(), at + length)), start + at));
			at += length + 1;
		}
		if (apart.size() < 2) {
			single(new Stretch(words, start));
		}
	}

	/** Words that reach over several columns are taken apart. */
	private void single(Stretch next) {
		if (columns.stream().filter(column -> column.covers(next)).count() < 2) {
			join(next);
			return;
		}
		int at = next.start;
		for (var word : next.words.toString().split(" ")) {
			join(new Stretch(word, at));
			at += word.length() + 1;
		}
	}

	private void join(Stretch next) {
		for (var column : columns) {
			if (column.covers(next)) {
				column.add(next);
				return;
			}
		}
		columns.add(next);
	}
}
