package se.styrkedjan.design.maps;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.store.DocumentInfo;

/** Names of the files of maps, that every file system takes; no two are the same. */
final class MapNames {

	private static final int LONGEST = 80;

	private final Map<String, String> names = new HashMap<>();

	private MapNames() {
	}

	static MapNames of(List<DocumentInfo> documents) {
		var names = new MapNames();
		Set<String> taken = new HashSet<>();
		for (DocumentInfo document : documents) {
			String year = document.year() == 0 ? "" : " " + document.year();
			String plain = plain(document.title() + year);
			String name = plain;
			for (int count = 2; !taken.add(name); count++) {
				name = plain + "-" + count;
			}
			names.names.put(document.id(), name);
		}
		return names;
	}

	/** Name of the file of a document, without its ending. */
	Optional<String> of(String documentId) {
		return Optional.ofNullable(names.get(documentId));
	}

	private static String plain(String text) {
		String ascii = Normalizer.normalize(text, Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		String shorter = ascii.length() <= LONGEST ? ascii : ascii.substring(0, LONGEST).replaceAll("-$", "");
		return shorter.isEmpty() ? "map" : shorter;
	}
}
