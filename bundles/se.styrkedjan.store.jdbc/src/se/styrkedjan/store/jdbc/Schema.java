package se.styrkedjan.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;

/** Brings a database to the schema of this version, step by step, and refuses one that is newer. */
final class Schema {

	private record Applied(int number, String checksum) {
	}

	private static final String CREATE = """
			CREATE TABLE schema_migration (
				migration INT NOT NULL PRIMARY KEY,
				file_name VARCHAR(200) NOT NULL,
				checksum CHAR(64) NOT NULL,
				applied_at BIGINT NOT NULL
			)
			""";
	private static final String SELECT = """
			SELECT migration, checksum FROM schema_migration ORDER BY migration
			""";
	private static final String INSERT = """
			INSERT INTO schema_migration (migration, file_name, checksum, applied_at) VALUES (?, ?, ?, ?)
			""";

	private final List<Migration> migrations;
	private final Path location;

	/** The schema that these steps make. */
	Schema(List<Migration> migrations, Path location) {
		this.migrations = migrations;
		this.location = location;
	}

	/** Makes the whole schema in an empty database. */
	void create(Connection connection) throws SQLException {
		Sql.update(connection, CREATE);
		apply(connection, migrations);
	}

	/**
	 * Applies the steps that a database lacks, each in a transaction of its own.
	 *
	 * @throws StoreException {@code NEWER} when it has steps we do not know, {@code DAMAGED} when one of its steps is
	 *                        not ours
	 */
	void update(Connection connection) throws SQLException {
		List<Applied> applied = Sql.list(connection, SELECT, row -> new Applied(row.getInt(1), row.getString(2)));
		connection.commit();
		int newest = applied.isEmpty() ? 0 : applied.getLast().number();
		if (newest > migrations.size()) {
			throw new StoreException(Code.NEWER, List.of(newest, migrations.size()), null);
		}
		for (int i = 0; i < applied.size(); i++) {
			requireOurs(applied.get(i), migrations.get(i));
		}
		apply(connection, migrations.subList(applied.size(), migrations.size()));
	}

	private void requireOurs(Applied applied, Migration ours) {
		if (applied.number() != ours.number() || !applied.checksum().equals(ours.checksum())) {
			throw new StoreException(Code.DAMAGED, List.of(location, "schema step " + applied.number()), null);
		}
	}

	private static void apply(Connection connection, List<Migration> steps) throws SQLException {
		for (Migration step : steps) {
			for (String statement : step.statements()) {
				Sql.update(connection, statement);
			}
			Sql.update(connection, INSERT, step.number(), step.name(), step.checksum(), System.currentTimeMillis());
			connection.commit();
		}
	}
}
