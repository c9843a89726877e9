package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import se.styrkedjan.store.SearchFilter;
import se.styrkedjan.store.SearchQuestion;

/**
 * The documents to look through, in blocks: those of the near unit, then the others, made last first, in blocks that grow,
 * so that a frequent word is found in few of them and a rare one with few questions.
 */
final class SearchScope {

	private static final int FIRST_BLOCK = 64;
	private static final int GROWTH = 4;

	private SearchScope() {
	}

	/** The blocks, of which none is empty. */
	static List<Block> blocks(Connection connection, SearchQuestion question) throws SQLException {
		BitSet documents = matching(connection, question.filter());
		List<Block> blocks = new ArrayList<>();
		String unit = question.near().unitId();
		if (!unit.isEmpty()) {
			BitSet near = keys(connection, "SELECT document_key FROM document WHERE unit_id = ?", unit);
			near.and(documents);
			documents.andNot(near);
			blocks.add(new Block(near));
		}
		split(documents, blocks);
		return blocks.stream().filter(block -> !block.isEmpty()).toList();
	}

	private static BitSet matching(Connection connection, SearchFilter filter) throws SQLException {
		if (filter.isForAllDocuments()) {
			return upToNewest(connection);
		}
		List<String> conditions = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		if (!filter.documentId().isEmpty()) {
			conditions.add("document_id = ?");
			values.add(filter.documentId());
		}
		if (!filter.unitId().isEmpty()) {
			conditions.add("unit_id = ?");
			values.add(filter.unitId());
		}
		if (filter.year() != 0) {
			conditions.add("plan_year = ?");
			values.add(filter.year());
		}
		if (!filter.kinds().isEmpty()) {
			conditions.add(filter.kinds().stream().map(kind -> "?")
					.collect(Collectors.joining(", ", "document_kind IN (", ")")));
			values.addAll(filter.kinds());
		}
		return keys(connection, "SELECT document_key FROM document WHERE " + String.join(" AND ", conditions),
				values.toArray());
	}

	/** Keys of documents that are gone find nothing; that costs less than to read the keys of all that are left. */
	private static BitSet upToNewest(Connection connection) throws SQLException {
		int newest = Sql.first(connection, "SELECT MAX(document_key) FROM document", row -> row.getInt(1)).orElse(0);
		BitSet all = new BitSet();
		all.set(1, newest + 1);
		return all;
	}

	private static BitSet keys(Connection connection, String sql, Object... values) throws SQLException {
		BitSet keys = new BitSet();
		Sql.each(connection, sql, row -> {
			keys.set(row.getInt(1));
			return keys;
		}, values);
		return keys;
	}

	private static void split(BitSet documents, List<Block> blocks) {
		int room = FIRST_BLOCK;
		int size = room;
		BitSet block = new BitSet();
		for (int key = documents.length() - 1; key >= 0; key = documents.previousSetBit(key - 1)) {
			block.set(key);
			if (--room == 0) {
				blocks.add(new Block(block));
				block = new BitSet();
				size *= GROWTH;
				room = size;
			}
		}
		blocks.add(new Block(block));
	}
}
