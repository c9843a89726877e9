package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;

/**
 * Runs work in transactions: all of it is kept or nothing. Saves wait for each other here rather than on locks of the
 * database, and work that replaces everything has the database to itself. Thread-safe.
 */
final class Transactions {

	private final Database database;
	private final ReentrantReadWriteLock whole = new ReentrantReadWriteLock(true);
	private final Lock writer = new ReentrantLock(true);
	private boolean closed;

	Transactions(Database database) {
		this.database = database;
	}

	/** Asks; runs beside other work. */
	<T> T read(Work<T> work) {
		return holding(whole.readLock(), work);
	}

	/** Changes one document; runs beside questions, after other changes. */
	<T> T write(Work<T> work) {
		writer.lock();
		try {
			return holding(whole.readLock(), work);
		} finally {
			writer.unlock();
		}
	}

	/** Changes everything; runs alone. */
	<T> T replace(Work<T> work) {
		writer.lock();
		try {
			return holding(whole.writeLock(), work);
		} finally {
			writer.unlock();
		}
	}

	/** Waits for running work and lets no more begin; does nothing when called again. */
	void close() {
		whole.writeLock().lock();
		try {
			if (!closed) {
				closed = true;
				database.close();
			}
		} finally {
			whole.writeLock().unlock();
		}
	}

	private <T> T holding(Lock lock, Work<T> work) {
		lock.lock();
		try {
			if (closed) {
				throw new StoreException(Code.FAILED, List.of("closed: " + database.location()), null);
			}
			return transaction(work);
		} finally {
			lock.unlock();
		}
	}

	private <T> T transaction(Work<T> work) {
		try {
			return Work.transact(database.connect(), work);
		} catch (SQLException | IOException e) {
			throw database.failure(e);
		}
	}
}
