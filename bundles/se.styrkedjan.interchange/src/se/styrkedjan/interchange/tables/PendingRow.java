package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.text.WordMender;

/** The lines of a row that is not whole yet: those of its title, and the first of its values. */
final class PendingRow {

	private final WordMender words;
	private final List<Line> title = new ArrayList<>();
	private final List<Line> values = new ArrayList<>();

	PendingRow(WordMender words) {
		this.words = words;
	}

	boolean isEmpty() {
		return title.isEmpty() && values.isEmpty();
	}

	/** @return whether values were begun: more of them may follow on the next line */
	boolean hasValues() {
		return !values.isEmpty();
	}

	void add(Line line) {
		title.add(line);
	}

	void addAll(List<Line> more) {
		title.addAll(more);
	}

	void addValues(Line line) {
		values.add(line);
	}

	/** @return number of its first line */
	int line() {
		return (title.isEmpty() ? values : title).getFirst().number();
	}

	/** @return number of the last line with values */
	int lastLine() {
		return values.getLast().number();
	}

	/** @return whether each value so far stands on a line of its own, close under the one before */
	boolean closely() {
		for (int i = 1; i < values.size(); i++) {
			if (apart(values.get(i - 1), values.get(i)) != 1) {
				return false;
			}
		}
		return values.size() > 1;
	}

	/** @return the whole row on one line */
	String text() {
		return (joinedTitle() + " " + joinedValues()).strip();
	}

	/** @return the cells of the row, empty when it has no values. Where the title stands by itself it is not searched for them */
	Optional<Cells> read(TailValues tail) {
		if (values.isEmpty()) {
			return Optional.empty();
		}
		var beside = title.isEmpty() ? Optional.<Cells>empty()
				: tail.read(joinedValues()).filter(cells -> cells.first().isEmpty());
		return beside.map(cells -> cells.with(joinedTitle())).or(() -> tail.read(text()));
	}

	private String joinedValues() {
		return values.stream().map(Line::text).collect(Collectors.joining(" "));
	}

	/** @return the whole row; afterwards there is none */
	String take() {
		var text = text();
		clear();
		return text;
	}

	void clear() {
		title.clear();
		values.clear();
	}

	private String joinedTitle() {
		var joined = "";
		for (var part : title) {
			joined = words.join(joined, part.text());
		}
		return joined;
	}

	private static int apart(Line before, Line after) {
		return after.number() - before.number();
	}
}
