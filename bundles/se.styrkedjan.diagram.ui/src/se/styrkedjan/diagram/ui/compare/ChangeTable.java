package se.styrkedjan.diagram.ui.compare;

import java.util.List;

import se.styrkedjan.design.versions.ChangeWords;
import se.styrkedjan.design.versions.Comparison;
import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;

/** The list of changes as a table of an exported or printed comparison. */
final class ChangeTable {

	private static final Messages WORDS = Messages.of(ChangeTable.class);

	private ChangeTable() {
	}

	static TextTable of(Comparison comparison) {
		ChangeWords words = new ChangeWords(Language.current());
		return new TextTable(WORDS.text("list"), List.of(WORDS.text("list.change"), WORDS.text("list.how")),
				ChangeRow.of(comparison, words).stream().map(row -> List.of(row.word(words), row.text())).toList());
	}
}
