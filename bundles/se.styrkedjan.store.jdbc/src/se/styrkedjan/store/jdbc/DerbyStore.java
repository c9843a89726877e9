package se.styrkedjan.store.jdbc;

import java.nio.file.Path;
import java.time.Clock;

import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;

/** Opens the store in an embedded Derby database. */
public final class DerbyStore {

	private DerbyStore() {
	}

	/**
	 * Opens the database of a folder, making both when they are missing. Takes about a second; not for a UI thread.
	 *
	 * @param location folder that holds the database and its log
	 * @return the store, which the caller closes
	 * @throws StoreException {@code IN_USE}, {@code NEWER}, {@code DAMAGED}, {@code READ_ONLY} or {@code DISK_FULL}
	 */
	public static Store open(Path location) {
		return open(location, Clock.systemUTC());
	}

	/** Opens the database with a clock of the caller's. */
	static JdbcStore open(Path location, Clock clock) {
		return new JdbcStore(DerbyDatabase.open(location, Migration.all()), clock);
	}
}
