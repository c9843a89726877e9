package se.styrkedjan.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that are there whole or not at all: beside their place first, on the disk, then moved. */
public final class WholeFile {

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {

		/** Writes to a stream, which the caller closes. */
		void writeTo(OutputStream out) throws IOException;
	}

	private WholeFile() {
	}

	/**
	 * Writes a file, replacing the one that is there; when the content throws anything, that one is left as it was.
	 *
	 * @param file    where; its folder must exist
	 * @param content what
	 */
	public static void write(Path file, Content content) throws IOException {
		// No temporary file of the system's kind: only its owner could read that, whatever the folder allows.
		Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			fill(unfinished, content);
			move(unfinished, file);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static void fill(Path file, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
