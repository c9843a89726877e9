package se.styrkedjan.forms.search;

import java.util.List;

import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.store.SearchQuestion;
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
		Choice choice = WorkContext.get().choice();
		SearchQuestion question = SearchQuestion.of(words, limit).near(choice.unitId(), choice.year())
				.by(SearchQuestion.Effort.QUICK);
		return WorkContext.get().store().map(store -> store.queries().search(question, Progress.NONE).hits())
				.orElse(List.of()).stream().map(StoreFinder::hit).toList();
	}

	private static Hit hit(SearchHit found) {
		DocumentInfo document = found.document();
		String year = document.year() == 0 ? "" : " " + document.year();
		String excerpt = found.excerpt().text();
		String detail = document.title() + year + (excerpt.isBlank() ? "" : " · " + excerpt);
		return new Hit(icon(found.elementType()), found.title().text(), detail,
				() -> Documents.open(document.id(), found.elementId()));
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
