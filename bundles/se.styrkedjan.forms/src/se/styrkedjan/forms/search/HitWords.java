package se.styrkedjan.forms.search;

import java.util.List;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.MarkedText;
import se.styrkedjan.store.SearchHit;

/** How a hit is told. */
final class HitWords {

	private HitWords() {
	}

	/** Its name; of what has none, or only a number, with the class of it. */
	static MarkedText title(SearchHit hit) {
		String title = hit.title().text();
		if (!title.isBlank() && !hit.elementType().equals("Case")) {
			return hit.title();
		}
		String type = Wording.current().type(hit.elementType());
		return title.isBlank() ? new MarkedText(type, List.of()) : MarkedText.joined(type + ' ', hit.title());
	}

	/** Where it stands: the year and unit of a plan, the name of another document. */
	static String place(DocumentInfo document) {
		if (document.kind() == DocumentKind.PLAN) {
			return document.year() + " " + document.unitName();
		}
		return document.title();
	}
}
