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

	/**
	 * Whether a folder holds a database, so that opening it makes no new one.
	 *
	 * @param location folder that may hold a database, and may itself be missing
	 */
	public static boolean isAt(Path location) {
		return DerbyDatabase.isAt(location);
	}

	/**
	 * Moves a database that cannot be opened aside, within its folder, so that a new one can be opened and a backup
	 * restored into it. Nothing of it is removed.
	 *
	 * @param location folder of the database, which must not be open
	 * @return where it lies now
	 * @throws StoreException {@code IN_USE} when it is open, {@code FILE} when there is none or it cannot be moved
	 */
	public static Path setAside(Path location) {
		return DerbyDatabase.setAside(location);
	}

	/** Opens the database with a clock of the caller's. */
	static JdbcStore open(Path location, Clock clock) {
		return new JdbcStore(DerbyDatabase.open(location, Migration.all()), clock);
	}
}
