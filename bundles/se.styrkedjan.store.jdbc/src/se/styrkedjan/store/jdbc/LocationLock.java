package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;

/**
 * Keeps a second process, or a second store in this one, out of a folder. The operating system lets go of the lock when
 * the process ends, however it ends.
 */
final class LocationLock implements AutoCloseable {

	private static final String FILE = "in-use.lock";

	private final FileChannel channel;

	private LocationLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the folder.
	 *
	 * @throws StoreException {@code IN_USE} when somebody else has it
	 * @throws IOException    when the folder cannot be written
	 */
	static LocationLock take(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock();
		} catch (OverlappingFileLockException e) {
			// this process has it: the same as another having it
		} finally {
			if (lock == null) {
				channel.close();
			}
		}
		if (lock == null) {
			throw new StoreException(Code.IN_USE, List.of(folder), null);
		}
		return new LocationLock(channel);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
