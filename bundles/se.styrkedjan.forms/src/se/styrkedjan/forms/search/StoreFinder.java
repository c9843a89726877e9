package se.styrkedjan.forms.search;

import java.util.Comparator;
import java.util.List;

import se.styrkedjan.store.TextRow;
import se.styrkedjan.ui.contribution.Finder;
import se.styrkedjan.ui.contribution.Hit;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.navigation.Documents;

/** Finds goals, indicators, activities, texts and cases of all saved plans for the field <q>Sök eller gör</q>. */
public final class StoreFinder implements Finder {

	private static final int SHORTEST = 2;

	@Override
	public List<Hit> find(String words, int limit) {
		if (words.length() < SHORTEST) {
			return List.of();
		}
		return WorkContext.get().store().map(store -> store.queries().search(words, limit)).orElse(List.of()).stream()
				.sorted(Comparator.comparing(StoreFinder::isElsewhere)).map(StoreFinder::hit).toList();
	}

	/** What stands in the plan that is chosen at the top comes first. */
	private static boolean isElsewhere(TextRow row) {
		Choice choice = WorkContext.get().choice();
		return row.year() != choice.year() || !row.documentTitle().contains(choice.unitName());
	}

	private static Hit hit(TextRow row) {
		String year = row.year() == 0 ? "" : " " + row.year();
		String detail = row.documentTitle() + year + (row.excerpt().isBlank() ? "" : " · " + row.excerpt());
		return new Hit(icon(row.elementType()), row.title(), detail, () -> Documents.open(row.documentId(), row.elementId()));
	}

	private static Icon icon(String type) {
		return switch (type) {
		case "Goal" -> Icon.GOAL;
		case "Indicator" -> Icon.INDICATOR;
		case "Activity" -> Icon.ACTIVITY;
		case "Case" -> Icon.REGISTER;
		default -> Icon.TEXT;
		};
	}
}
