package se.styrkedjan.store;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Orders documents for lists. */
public final class DocumentOrder {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private DocumentOrder() {
	}

	/** By title in Swedish order, of the same title the newest year first. A comparator is for one thread. */
	public static Comparator<DocumentInfo> byTitle() {
		Collator collator = Collator.getInstance(SWEDISH);
		Comparator<DocumentInfo> byTitle = Comparator.comparing(DocumentInfo::title, collator);
		return byTitle.thenComparing(Comparator.comparingInt(DocumentInfo::year).reversed())
				.thenComparing(DocumentInfo::id);
	}
}
