package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.store.Progress;

/**
 * Removes what deleted and replaced rows have left in the files of a Derby database: each table is written anew to files
 * of its own and the old ones removed, and the transaction log goes on in a new file. The caller has the database alone.
 */
final class RemainsWipe {

	/** Bytes of a table and its indexes; reads only their allocation maps. */
	private static final String SIZE = """
			SELECT SUM(CAST(numallocatedpages + numfreepages AS BIGINT) * pagesize)
			FROM TABLE(SYSCS_DIAG.SPACE_TABLE('APP', ?)) AS extents
			""";
	private static final String REWRITE = "CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE('APP', ?, 0)";

	private final Connection connection;
	private final Progress progress;

	RemainsWipe(Connection connection, Progress progress) {
		this.connection = connection;
		this.progress = progress;
	}

	/** A table being written cannot be stopped; what was written before a stop stays as it is, and is whole. */
	void run(List<String> tables, TransactionLog log) throws SQLException {
		List<Long> sizes = sizes(tables);
		long all = sizes.stream().mapToLong(Long::longValue).sum();
		long done = 0;
		for (int i = 0; i < tables.size(); i++) {
			progress.worked(done, all);
			Sql.update(connection, REWRITE, name(tables.get(i)));
			connection.commit();
			done += sizes.get(i);
		}
		progress.worked(done, all);
		log.exchange(connection);
	}

	private List<Long> sizes(List<String> tables) throws SQLException {
		List<Long> sizes = new ArrayList<>();
		for (String table : tables) {
			sizes.add(Sql.first(connection, SIZE, row -> row.getLong(1), name(table)).orElse(0L));
		}
		return sizes;
	}

	private static String name(String table) {
		return table.toUpperCase(Locale.ROOT);
	}
}
