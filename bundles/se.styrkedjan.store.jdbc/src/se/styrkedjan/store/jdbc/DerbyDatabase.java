package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.derby.jdbc.EmbeddedDataSource;

import se.styrkedjan.store.Progress;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;

/**
 * An embedded Derby database in the subfolder {@code database} of a location. A new one is made beside and moved there
 * when it is whole, so a process killed meanwhile leaves nothing that cannot be opened.
 */
final class DerbyDatabase implements Database {

	private static final String FOLDER = "database";
	private static final String LOG_FOLDER = "log";
	private static final String NEW_FOLDER = "database.new";
	/** SQL state of a database that was shut down as asked. */
	private static final String SHUT_DOWN = "08006";

	private final Path location;
	private final LocationLock lock;
	private final EmbeddedDataSource source;

	private DerbyDatabase(Path location, LocationLock lock) {
		this.location = location;
		this.lock = lock;
		this.source = source(location.resolve(FOLDER));
	}

	/**
	 * Opens the database of a location, making both when they are missing.
	 *
	 * @throws StoreException {@code IN_USE}, {@code NEWER}, {@code DAMAGED}, {@code READ_ONLY} or {@code DISK_FULL}
	 */
	static DerbyDatabase open(Path folder, List<Migration> migrations) {
		Path location = folder.toAbsolutePath().normalize();
		DerbySettings.apply(location);
		try {
			makeFolder(location);
			LocationLock lock = LocationLock.take(location);
			DerbyDatabase database = new DerbyDatabase(location, lock);
			try {
				database.prepare(new Schema(migrations, location));
				return database;
			} catch (SQLException | IOException | RuntimeException e) {
				database.close();
				throw e;
			}
		} catch (IOException | SQLException e) {
			throw DerbyErrors.translate(e, location);
		}
	}

	/** Whether a location holds a database, whole or not. */
	static boolean isAt(Path folder) {
		return Files.exists(folder.resolve(FOLDER));
	}

	/** Moves the database of a location to another name; answers the new place. */
	static Path setAside(Path folder) {
		Path location = folder.toAbsolutePath().normalize();
		String time = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS"));
		Path aside = location.resolve(FOLDER + "-" + time);
		try (LocationLock lock = LocationLock.take(location)) {
			return Files.move(location.resolve(FOLDER), aside);
		} catch (IOException e) {
			throw FileErrors.writing(e, location);
		}
	}

	@Override
	public Connection connect() throws SQLException {
		return source.getConnection();
	}

	@Override
	public void wipeDeleted(Connection connection, List<String> tables, Progress progress) throws SQLException {
		new RemainsWipe(connection, progress).run(tables,
				new TransactionLog(location.resolve(FOLDER).resolve(LOG_FOLDER)));
	}

	@Override
	public StoreException failure(Exception error) {
		return DerbyErrors.translate(error, location);
	}

	@Override
	public Path location() {
		return location;
	}

	@Override
	public void close() {
		try (lock) {
			shutDown(location.resolve(FOLDER));
		} catch (IOException e) {
			// the operating system lets go of the lock at the latest when the process ends
		}
	}

	private static void makeFolder(Path location) throws IOException {
		try {
			Files.createDirectories(location);
		} catch (FileAlreadyExistsException e) {
			throw new NotDirectoryException(location.toString());
		} catch (NoSuchFileException e) {
			// such as on a disk that is not there
			throw new StoreException(Code.READ_ONLY, List.of(location), e);
		}
	}

	private void prepare(Schema schema) throws SQLException, IOException {
		Folders.delete(location.resolve(NEW_FOLDER));
		if (!Files.exists(location.resolve(FOLDER))) {
			create(schema);
		}
		Work.transact(connect(), connection -> {
			if (connection.isReadOnly()) {
				throw new StoreException(Code.READ_ONLY, List.of(location), null);
			}
			requireOurs(connection);
			schema.update(connection);
			return null;
		});
	}

	private void create(Schema schema) throws SQLException, IOException {
		Path unfinished = location.resolve(NEW_FOLDER);
		EmbeddedDataSource creator = source(unfinished);
		creator.setCreateDatabase("create");
		try {
			Work.transact(creator.getConnection(), connection -> {
				schema.create(connection);
				return null;
			});
		} finally {
			shutDown(unfinished);
		}
		Files.move(unfinished, location.resolve(FOLDER), StandardCopyOption.ATOMIC_MOVE);
	}

	private void requireOurs(Connection connection) throws SQLException {
		try (var tables = connection.getMetaData().getTables(null, null, "SCHEMA_MIGRATION", null)) {
			if (!tables.next()) {
				throw new StoreException(Code.DAMAGED, List.of(location, "no table SCHEMA_MIGRATION"), null);
			}
		}
	}

	private static EmbeddedDataSource source(Path database) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		return source;
	}

	/** Derby answers a shut-down with an exception, also when the database was not running. */
	private static void shutDown(Path database) {
		EmbeddedDataSource stopper = source(database);
		stopper.setShutdownDatabase("shutdown");
		try {
			stopper.getConnection().close();
		} catch (SQLException e) {
			if (!SHUT_DOWN.equals(e.getSQLState())) {
				return; // it did not run; whatever was committed is in the log and is recovered at the next start
			}
		}
	}
}
