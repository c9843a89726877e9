package se.styrkedjan.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import se.styrkedjan.store.Progress;
import se.styrkedjan.store.StoreException;

/** The seam between the store and a database product: how it is reached, and what its errors mean. Thread-safe. */
interface Database extends AutoCloseable {

	/** A new connection, which the caller closes. */
	Connection connect() throws SQLException;

	/**
	 * Removes what deleted and replaced rows of tables have left in the files. Commits.
	 *
	 * @param connection in a transaction that has changed nothing yet
	 * @param tables     which tables
	 * @param progress   told before each table; may stop the work there
	 */
	void wipeDeleted(Connection connection, List<String> tables, Progress progress) throws SQLException;

	/** What an error of the database or of a file means to a user. */
	StoreException failure(Exception error);

	/** Where the data lies, for messages. */
	Path location();

	@Override
	void close();
}
