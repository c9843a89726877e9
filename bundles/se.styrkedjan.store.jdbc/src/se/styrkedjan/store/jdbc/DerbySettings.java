package se.styrkedjan.store.jdbc;

import java.nio.file.Path;

/**
 * Settings of the Derby engine, which it reads once in a process, when the first database is opened. A setting that
 * somebody has made is left alone. Durability is Derby's default: a commit is on the disk before it is acknowledged.
 */
final class DerbySettings {

	private static final String LOG = "derby.stream.error.file";
	/** Pages of 4 or 32 KiB kept in memory. */
	private static final String CACHE = "derby.storage.pageCacheSize";
	private static final int CACHED_PAGES = 2000;

	private DerbySettings() {
	}

	/** Sets them; Derby's own log goes to the location instead of the working directory. */
	static void apply(Path location) {
		set(LOG, location.resolve("derby.log").toString());
		set(CACHE, Integer.toString(CACHED_PAGES));
	}

	private static void set(String key, String value) {
		if (System.getProperty(key) == null) {
			System.setProperty(key, value);
		}
	}
}
