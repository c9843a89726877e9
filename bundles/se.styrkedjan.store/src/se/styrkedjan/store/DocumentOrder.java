package se.styrkedjan.store;

import java.text.CollationKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Orders documents for lists. */
public final class DocumentOrder {

	private DocumentOrder() {
	}

	/** By title in Swedish order, of the same title the newest year first. A comparator is for one list. */
	public static Comparator<DocumentInfo> byTitle() {
		return swedish(DocumentInfo::title).thenComparing(Comparator.comparingInt(DocumentInfo::year).reversed())
				.thenComparing(DocumentInfo::id);
	}

	/**
	 * By a text in Swedish order. A comparator is for one list, on one thread: it remembers the key of each text, since
	 * comparing by rules is slow and a text is compared many times.
	 */
	public static <T> Comparator<T> swedish(Function<T, String> text) {
		SwedishOrder order = new SwedishOrder();
		Map<String, CollationKey> keys = new HashMap<>();
		return Comparator.comparing(element -> keys.computeIfAbsent(text.apply(element), order::key));
	}
}
