package se.styrkedjan.interchange.tables;

import java.util.List;

import se.styrkedjan.interchange.values.DateReader;
import se.styrkedjan.interchange.values.NumberReader;

/** Tells whether the cells of a line are values of their own, or only the rest of words broken by a page. */
final class RowStart {

	private RowStart() {
	}

	static boolean likely(List<Column> columns, Cells cells) {
		for (int i = 1; i < columns.size(); i++) {
			var text = cells.texts().get(i);
			if (NumberReader.figure(text).isPresent() || DateReader.date(text).isPresent()) {
				return true;
			}
		}
		return false;
	}
}
