package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.text.WordMender;

/** The lines of a title whose values are still to come. */
final class PendingTitle {

	private final WordMender words;
	private final List<Line> lines = new ArrayList<>();

	PendingTitle(WordMender words) {
		this.words = words;
	}

	boolean isEmpty() {
		return lines.isEmpty();
	}

	void add(Line line) {
		lines.add(line);
	}

	void addAll(List<Line> more) {
		lines.addAll(more);
	}

	/** @return number of its first line */
	int line() {
		return lines.getFirst().number();
	}

	/** @return the whole title; afterwards there is none */
	String take() {
		var title = "";
		for (var part : lines) {
			title = words.join(title, part.text());
		}
		lines.clear();
		return title;
	}
}
