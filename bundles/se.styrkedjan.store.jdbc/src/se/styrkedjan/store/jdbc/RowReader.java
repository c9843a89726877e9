package se.styrkedjan.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the current row of a result. */
@FunctionalInterface
interface RowReader<T> {

	/** What the row says. */
	T read(ResultSet row) throws SQLException;
}
