package se.styrkedjan.headless;

import java.nio.file.Path;

import picocli.CommandLine.Option;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreLocation;
import se.styrkedjan.store.jdbc.DerbyStore;

/** The option that says which database a command works on. */
final class DatabaseOption {

	@Option(names = "--db", descriptionKey = "option.db")
	private Path folder;

	/** Opens the named database, or the user's own; it is made when there is none. */
	Store open() {
		return DerbyStore.open(location());
	}

	/**
	 * Opens the named database, or the user's own, which must be there: a mistyped folder is told and not made.
	 *
	 * @throws Problem when there is none
	 */
	Store openExisting() {
		var location = location();
		if (!DerbyStore.isAt(location)) {
			throw Problem.of("db.none", location.toAbsolutePath().normalize());
		}
		return DerbyStore.open(location);
	}

	/** An empty name is most often a variable of a script that was not set. */
	private Path location() {
		if (folder != null && folder.toString().isBlank()) {
			throw Problem.of("db.unnamed");
		}
		return folder == null ? StoreLocation.ofUser() : folder;
	}
}
