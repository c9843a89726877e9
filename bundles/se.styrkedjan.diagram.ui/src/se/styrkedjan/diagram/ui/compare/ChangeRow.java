package se.styrkedjan.diagram.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.styrkedjan.design.versions.ChangeWords;
import se.styrkedjan.design.versions.Comparison;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.process.ProcessChange;
import se.styrkedjan.editing.tree.ElementIndex;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.Element;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.ui.message.Messages;

/**
 * A line of the list of changes.
 *
 * @param change  what has become of the element; null for a change of the process that no figure shows
 * @param element the element of the map it is about
 * @param text    the change in a sentence
 */
record ChangeRow(ProcessChange change, Element element, String text) {

	private static final Messages WORDS = Messages.of(ChangeRow.class);

	/** The change in a word. */
	String word(ChangeWords words) {
		return change == null ? WORDS.text("list.whole") : words.of(change);
	}

	/** All changes of a comparison: those with words in document order, then what only stands elsewhere. */
	static List<ChangeRow> of(Comparison comparison, ChangeWords words) {
		var elements = new ElementIndex(comparison.process());
		List<ChangeRow> rows = new ArrayList<>();
		Set<String> told = new HashSet<>();
		for (Difference difference : comparison.versions().differences()) {
			String id = comparison.versions().figures().get(difference);
			told.add(id);
			rows.add(new ChangeRow(comparison.versions().byElement().get(id), elements.get(id),
					Wording.current().of(difference)));
		}
		for (Element element : elements.elements()) {
			ProcessChange change = comparison.versions().byElement().get(element.getId());
			if (change != null && !told.contains(element.getId())) {
				rows.add(new ChangeRow(change, element, words.moved(Titles.of(element))));
			}
		}
		return rows;
	}
}
