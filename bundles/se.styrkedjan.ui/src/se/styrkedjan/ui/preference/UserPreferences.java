package se.styrkedjan.ui.preference;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user has chosen; kept with the workbench, not in the database. */
public final class UserPreferences {

	private static final String NODE = "se.styrkedjan.ui";

	private UserPreferences() {
	}

	/** Who saves, as shown in the history; the name of the account until another is chosen. */
	public static String name() {
		return get("name", System.getProperty("user.name", ""));
	}

	/** Chooses the name that is shown in the history. */
	public static void setName(String name) {
		put("name", name.strip());
	}

	/** SYSTEM, LIGHT or DARK. */
	public static String look() {
		return get("look", "SYSTEM");
	}

	/** Chooses SYSTEM, LIGHT or DARK. */
	public static void setLook(String look) {
		put("look", look);
	}

	/** Whether what a thing is joined to is shown beside it; so until it is hidden. */
	public static boolean showsRelated() {
		return Boolean.parseBoolean(get("related", "true"));
	}

	/** Shows or hides what a thing is joined to, for this and later starts. */
	public static void setShowsRelated(boolean shown) {
		put("related", Boolean.toString(shown));
	}

	/** Whether the running text of a table's row is shown under the table; empty until it is folded or unfolded. */
	public static Optional<Boolean> unfoldsText() {
		String chosen = get("text", "");
		return chosen.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(chosen));
	}

	/** Shows or folds the running text of a table's row, for this and later starts. */
	public static void setUnfoldsText(boolean unfolded) {
		put("text", Boolean.toString(unfolded));
	}

	/** Tolerance given to new indicators, in per cent of the target; 25 until another is chosen. */
	public static BigDecimal tolerance() {
		return new BigDecimal(get("tolerance", "25"));
	}

	/** Chooses the tolerance given to new indicators, 0 to 100 per cent. */
	public static void setTolerance(BigDecimal percent) {
		put("tolerance", percent.toPlainString());
	}

	/** Folder proposed for backups; the user's home until another is chosen. */
	public static Path backupFolder() {
		return Path.of(get("backupFolder", System.getProperty("user.home")));
	}

	/** Chooses the folder proposed for backups. */
	public static void setBackupFolder(Path folder) {
		put("backupFolder", folder.toString());
	}

	/** Folder of the database, when the user has chosen another than the default. */
	public static Optional<Path> databaseFolder() {
		String folder = get("databaseFolder", "");
		return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
	}

	/** Chooses the folder of the database for this and later starts. */
	public static void setDatabaseFolder(Path folder) {
		put("databaseFolder", folder.toString());
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/** Without a workbench, as where a page is tested alone, nothing has been chosen. */
	private static String get(String key, String otherwise) {
		return Platform.isRunning() ? node().get(key, otherwise) : otherwise;
	}

	private static void put(String key, String value) {
		if (!Platform.isRunning()) {
			return;
		}
		try {
			node().put(key, value);
			node().flush();
		} catch (BackingStoreException e) {
			System.getLogger(NODE).log(System.Logger.Level.WARNING, "setting not kept: " + key, e);
		}
	}
}
