package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one line of a table.
 *
 * @param texts   one text a column, empty where nothing stood
 * @param guessed whether it was not certain which columns the texts belong to
 */
record Cells(List<String> texts, boolean guessed) {

	String first() {
		return texts.getFirst();
	}

	/** @return the same cells with another first one */
	Cells with(String first) {
		var changed = new ArrayList<>(texts);
		changed.set(0, first);
		return new Cells(changed, guessed);
	}

	boolean firstOnly() {
		return texts.stream().skip(1).allMatch(String::isEmpty);
	}
}
