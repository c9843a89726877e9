package se.styrkedjan.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the database lies when nobody has said otherwise: the place each platform has for a user's data. */
public final class StoreLocation {

	private static final String PRODUCT = "Styrkedjan";

	private StoreLocation() {
	}

	/** The default folder of the current user; it may not exist yet. */
	public static Path ofUser() {
		return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
	}

	/**
	 * The default folder.
	 *
	 * @param system      name of the operating system, as {@code os.name} gives it
	 * @param home        the user's home
	 * @param environment environment variables; {@code APPDATA} counts on Windows, {@code XDG_DATA_HOME} elsewhere (XDG
	 *                    Base Directory Specification: only when it is absolute)
	 */
	static Path of(String system, Path home, Map<String, String> environment) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			String roaming = environment.getOrDefault("APPDATA", "");
			return (roaming.isEmpty() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve(PRODUCT);
		}
		if (name.startsWith("mac")) {
			return home.resolve("Library").resolve("Application Support").resolve(PRODUCT);
		}
		Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
		return (data.isAbsolute() ? data : home.resolve(".local").resolve("share")).resolve("styrkedjan");
	}
}
