package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs SQL with arguments; a value is an enumeration literal, a date, a number, a text, bytes or null. */
final class Sql {

	private static final int BATCH = 1000;

	private Sql() {
	}

	/** All rows of a query. */
	static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... arguments)
			throws SQLException {
		List<T> rows = new ArrayList<>();
		each(connection, sql, row -> rows.add(reader.read(row)), arguments);
		return rows;
	}

	/** Gives each row of a query to a reader, whose answers are not kept. */
	static void each(Connection connection, String sql, RowReader<?> reader, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			bind(statement, arguments);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					reader.read(rows);
				}
			}
		}
	}

	/** Has statements compiled ahead; the database keeps them for the next time they are used. */
	static void prepare(Connection connection, String... statements) throws SQLException {
		for (String sql : statements) {
			connection.prepareStatement(sql).close();
		}
	}

	/** The first row of a query. */
	static <T> Optional<T> first(Connection connection, String sql, RowReader<T> reader, Object... arguments)
			throws SQLException {
		return list(connection, sql, reader, arguments).stream().findFirst();
	}

	/** Changes rows; answers how many. */
	static int update(Connection connection, String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			bind(statement, arguments);
			return statement.executeUpdate();
		}
	}

	/** Inserts a row; answers the key the database gave it. */
	static int insert(Connection connection, String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
			bind(statement, arguments);
			statement.executeUpdate();
			try (ResultSet keys = statement.getGeneratedKeys()) {
				keys.next();
				return keys.getInt(1);
			}
		}
	}

	/** Runs the same change for each row of arguments. */
	static void batch(Connection connection, String sql, List<Object[]> rows) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			int waiting = 0;
			for (Object[] row : rows) {
				bind(statement, row);
				statement.addBatch();
				if (++waiting % BATCH == 0) {
					statement.executeBatch();
				}
			}
			statement.executeBatch();
		}
	}

	/** A column of dates. */
	static LocalDate date(ResultSet row, int column) throws SQLException {
		Date date = row.getDate(column);
		return date == null ? null : date.toLocalDate();
	}

	private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
		for (int i = 0; i < arguments.length; i++) {
			statement.setObject(i + 1, switch (arguments[i]) {
			case Enum<?> literal -> literal.name();
			case LocalDate date -> Date.valueOf(date);
			case null -> null;
			default -> arguments[i];
			});
		}
	}
}
