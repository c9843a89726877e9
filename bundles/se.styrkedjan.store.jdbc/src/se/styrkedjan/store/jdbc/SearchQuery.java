package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.store.TextRow;
import se.styrkedjan.store.projection.Excerpt;
import se.styrkedjan.store.projection.Words;

/**
 * Finds elements that hold every sought word or word beginning: those with most of them in the title first, then the
 * newest year.
 */
final class SearchQuery {

	/** An element that holds all words; the score is how many stand in its title. */
	private record Hit(int documentKey, int slot, int score) {
	}

	private record Place(int documentKey, int slot) {
	}

	private static final String WORDS = """
			SELECT document_key, places FROM document_word WHERE word >= ? AND word < ?
			""";
	private static final String TEXT = """
			SELECT d.document_id, d.title, d.plan_year, t.element_id, t.element_type, t.title, t.body
			FROM element_text t JOIN document d ON d.document_key = t.document_key
			WHERE t.document_key = ? AND t.slot = ?
			""";
	/** Of equal score, documents made last are looked at first; so many times the limit are read to be put in order. */
	private static final int MORE_THAN_LIMIT = 3;

	private SearchQuery() {
	}

	/** The best hits. */
	static List<TextRow> run(Connection connection, String words, int limit) throws SQLException {
		List<String> sought = Words.sought(words).stream().sorted(Comparator.comparingInt(String::length).reversed())
				.toList();
		List<Hit> best = hits(connection, sought).entrySet().stream()
				.map(hit -> new Hit(hit.getKey().documentKey(), hit.getKey().slot(), hit.getValue()))
				.sorted(Comparator.comparingInt(Hit::score).thenComparingInt(Hit::documentKey).reversed()
						.thenComparingInt(Hit::slot))
				.limit((long) limit * MORE_THAN_LIMIT).toList();
		return rows(connection, best, sought).stream().limit(limit).toList();
	}

	private static Map<Place, Integer> hits(Connection connection, List<String> sought) throws SQLException {
		Map<Place, Integer> common = Map.of();
		for (int i = 0; i < sought.size() && (i == 0 || !common.isEmpty()); i++) {
			Map<Place, Integer> found = withWord(connection, sought.get(i));
			if (i > 0) {
				Map<Place, Integer> before = common;
				found.keySet().retainAll(before.keySet());
				found.replaceAll((place, score) -> score + before.get(place));
			}
			common = found;
		}
		return common;
	}

	private static Map<Place, Integer> withWord(Connection connection, String beginning) throws SQLException {
		Map<Place, Integer> found = new HashMap<>();
		Sql.each(connection, WORDS, row -> {
			int documentKey = row.getInt(1);
			Places.read(row.getBytes(2), place -> found.merge(new Place(documentKey, Places.slot(place)),
					Places.titles(place), Math::max));
			return found;
		}, beginning, beginning + Character.MAX_VALUE);
		return found;
	}

	private static List<TextRow> rows(Connection connection, List<Hit> hits, List<String> sought) throws SQLException {
		Map<Hit, TextRow> rows = new HashMap<>();
		for (Hit hit : hits) {
			Optional<TextRow> row = Sql.first(connection, TEXT, result -> read(result, sought), hit.documentKey(),
					hit.slot());
			row.ifPresent(text -> rows.put(hit, text));
		}
		Comparator<Hit> order = Comparator.comparingInt(Hit::score)
				.thenComparingInt((Hit hit) -> rows.get(hit).year()).reversed();
		return hits.stream().filter(rows::containsKey).sorted(order).map(rows::get).toList();
	}

	private static TextRow read(ResultSet row, List<String> sought) throws SQLException {
		return new TextRow(row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5),
				row.getString(6), Excerpt.of(row.getString(7), sought));
	}
}
