package se.styrkedjan.forms.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;

import se.styrkedjan.store.MarkedText;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SearchAnswer;
import se.styrkedjan.store.SearchAnswer.Extent;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.SearchQuestion.Effort;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.contribution.Finder;
import se.styrkedjan.ui.contribution.Hit;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;

/** Finds what stands in any document for the field <q>Sök eller gör</q>, and leads on to the whole search. */
public final class StoreFinder implements Finder {

	private static final Messages WORDS = Messages.of(StoreFinder.class);
	private static final int SHORTEST = 2;
	/** The best of so many are shown; the search shows all. */
	private static final int COUNTED = 100;

	@Override
	public List<Hit> find(String words, int limit) {
		Optional<Store> store = WorkContext.get().store();
		return store.isEmpty() || words.length() < SHORTEST ? List.of() : hits(words, limit, answer(store.get(), words));
	}

	private static SearchAnswer answer(Store store, String words) {
		Choice choice = WorkContext.get().choice();
		return store.queries().search(SearchQuestion.of(words, COUNTED).near(choice.unitId(), choice.year())
				.by(Effort.QUICK), Progress.NONE);
	}

	private static List<Hit> hits(String words, int limit, SearchAnswer answer) {
		List<Hit> hits = new ArrayList<>();
		answer.hits().stream().filter(hit -> !isListedAlready(hit)).limit(limit).map(StoreFinder::hit)
				.forEach(hits::add);
		if (!answer.hits().isEmpty() || answer.extent() != Extent.ALL) {
			String all = answer.extent() == Extent.ALL ? WORDS.text("all", answer.hits().size()) : WORDS.text("all.more");
			hits.add(new Hit(Icon.SEARCH, all, "",
					() -> SearchOpening.everywhere(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), words)));
		}
		return hits;
	}

	/** Processes are found by their names by a finder of their own. */
	private static boolean isListedAlready(SearchHit hit) {
		return hit.elementType().equals("Process") && !hit.title().marks().isEmpty();
	}

	private static Hit hit(SearchHit found) {
		String place = HitWords.place(found.document());
		MarkedText detail = found.excerpt().text().isEmpty() ? new MarkedText(place, List.of())
				: new MarkedText(found.excerpt().text() + " · " + place, found.excerpt().marks());
		return new Hit(HitKind.of(found.elementType()).icon(), HitWords.title(found), detail,
				() -> Documents.open(found.document().id(), found.elementId()));
	}
}
