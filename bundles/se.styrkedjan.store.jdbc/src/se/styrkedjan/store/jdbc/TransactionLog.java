package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The transaction log of a Derby database, which keeps what rows have held until its file is exchanged. Derby exchanges it
 * by itself when it has grown by {@code derby.storage.logSwitchInterval}, a megabyte, and removes the old one at the
 * checkpoint after that; here that is brought about at once.
 */
final class TransactionLog {

	/** Exchanging is done by a thread of Derby's, which has been seen to take some milliseconds. */
	private static final int MOST_TIMES = 20;
	private static final int PAUSE = 50;
	/** Just over a megabyte. */
	private static final int ROWS = 40;
	private static final int ROW = 30_000;

	private final Path folder;

	/** The log in a folder of a database. */
	TransactionLog(Path folder) {
		this.folder = folder;
	}

	/**
	 * Makes the log go on in a new file and removes those that it has been in. Commits.
	 *
	 * @param connection in a transaction that has changed nothing yet
	 * @throws SQLException when an old file is still there
	 */
	void exchange(Connection connection) throws SQLException {
		Set<Path> old = files();
		for (int i = 0; i < MOST_TIMES; i++) {
			fill(connection);
			Sql.update(connection, "CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
			connection.commit();
			if (files().stream().noneMatch(old::contains)) {
				return;
			}
			pause();
		}
		throw new SQLException("the transaction log still holds " + old);
	}

	/** What is taken back is nowhere but in the log. */
	private static void fill(Connection connection) throws SQLException {
		Sql.update(connection, "CREATE TABLE log_filler (filler VARCHAR(" + ROW + ") FOR BIT DATA)");
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO log_filler VALUES (?)")) {
			insert.setBytes(1, new byte[ROW]);
			for (int i = 0; i < ROWS; i++) {
				insert.executeUpdate();
			}
		}
		connection.rollback();
	}

	private Set<Path> files() throws SQLException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().matches("log\\d+\\.dat")).collect(Collectors.toSet());
		} catch (IOException e) {
			throw new SQLException(folder.toString(), e);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
