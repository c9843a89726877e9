package se.styrkedjan.app.database;

import java.nio.file.Path;
import java.util.List;

import se.styrkedjan.store.StoreLocation;
import se.styrkedjan.ui.preference.UserPreferences;

/** Which folder holds the database: the one named at the start, else the one chosen last, else the user's own. */
public final class DatabaseFolder {

	private DatabaseFolder() {
	}

	/** The folder for the arguments of the program, of which {@code --db DIR} counts; tests name one by a property. */
	public static Path of(String... arguments) {
		List<String> words = List.of(arguments);
		int option = words.indexOf("--db");
		if (option >= 0 && option + 1 < words.size()) {
			return Path.of(words.get(option + 1)).toAbsolutePath().normalize();
		}
		String property = System.getProperty("styrkedjan.db", "");
		if (!property.isEmpty()) {
			return Path.of(property).toAbsolutePath().normalize();
		}
		return UserPreferences.databaseFolder().orElseGet(StoreLocation::ofUser);
	}
}
