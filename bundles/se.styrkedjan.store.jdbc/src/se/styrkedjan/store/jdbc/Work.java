package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Work in a transaction. */
@FunctionalInterface
interface Work<T> {

	/** Does it; any exception takes it back. */
	T run(Connection connection) throws SQLException, IOException;

	/** Does some work on a connection, which is closed afterwards, and keeps all of it or nothing. */
	static <T> T transact(Connection fresh, Work<T> work) throws SQLException, IOException {
		try (Connection connection = fresh) {
			connection.setAutoCommit(false);
			boolean done = false;
			try {
				T result = work.run(connection);
				connection.commit();
				done = true;
				return result;
			} finally {
				if (!done) {
					takeBack(connection);
				}
			}
		}
	}

	/** An error here would hide the one that led to it; a connection lost takes its work back by itself. */
	private static void takeBack(Connection connection) {
		try {
			connection.rollback();
		} catch (SQLException e) {
			// the first error says more
		}
	}
}
