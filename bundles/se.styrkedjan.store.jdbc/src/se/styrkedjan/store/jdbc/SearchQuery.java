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
import se.styrkedjan.store.jdbc.Hits.Hit;
import se.styrkedjan.store.projection.Excerpt;
import se.styrkedjan.store.projection.Words;

/**
 * Finds elements that hold every sought word, in any of its forms, or word beginning: those with most of them in the title first, then the
 * newest year.
 */
final class SearchQuery {

	private static final String WORDS = """
			SELECT word, document_key, places FROM document_word WHERE word >= ? AND word < ?
			""";
	private static final String TEXT = """
			SELECT d.document_id, d.title, d.plan_year, t.element_id, t.element_type, t.title, t.body
			FROM element_text t JOIN document d ON d.document_key = t.document_key
			WHERE t.document_key = ? AND t.slot = ?
			""";
	/** Of equal score, documents made last are looked at first; so many times the limit are read to be put in order. */
	private static final int MORE_THAN_LIMIT = 3;
	/** More than anybody reads. */
	private static final int MOST = 10_000;

	private SearchQuery() {
	}

	/** The best hits. */
	static List<TextRow> run(Connection connection, String words, int limit) throws SQLException {
		List<SoughtWord> sought = Words.sought(words).stream().sorted(Comparator.comparingInt(String::length).reversed())
				.map(SoughtWord::new).toList();
		List<Hit> best = hits(connection, sought).best(MORE_THAN_LIMIT * Math.min(limit, MOST));
		return rows(connection, best, sought).stream().limit(limit).toList();
	}

	private static Hits hits(Connection connection, List<SoughtWord> sought) throws SQLException {
		if (sought.isEmpty()) {
			return new Hits();
		}
		Hits hits = withWord(connection, sought.getFirst());
		for (SoughtWord word : sought.subList(1, sought.size())) {
			if (!hits.isEmpty()) {
				hits = hits.and(withWord(connection, word));
			}
		}
		return hits;
	}

	private static Hits withWord(Connection connection, SoughtWord sought) throws SQLException {
		Hits hits = new Hits();
		Sql.each(connection, WORDS, row -> {
			if (sought.fits(row.getString(1))) {
				int documentKey = row.getInt(2);
				Places.read(row.getBytes(3), place -> hits.add(documentKey, place));
			}
			return hits;
		}, sought.beginning(), sought.beginning() + Character.MAX_VALUE);
		return hits.close();
	}

	private static List<TextRow> rows(Connection connection, List<Hit> hits, List<SoughtWord> sought) throws SQLException {
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

	private static TextRow read(ResultSet row, List<SoughtWord> sought) throws SQLException {
		return new TextRow(row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5),
				row.getString(6), Excerpt.of(row.getString(7), word -> sought.stream().anyMatch(one -> one.fits(word))));
	}
}
