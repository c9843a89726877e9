package se.styrkedjan.diagram.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import se.styrkedjan.diagram.export.PictureFileException.Reason;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.backup.WholeFile;

/**
 * Writes pictures into files that are there whole or not at all, and says in a word why one cannot be written.
 */
public final class PictureFile {

	private static final long ROOM = 64 * 1024L;

	private PictureFile() {
	}

	/**
	 * Writes a picture, replacing the file that is there; folders are made when they are missing.
	 *
	 * @throws PictureFileException                          when the file cannot be written
	 * @throws java.util.concurrent.CancellationException when {@code progress} asks to stop
	 */
	public static void write(PictureWriter writer, Sheet sheet, Path file, Progress progress) throws PictureFileException {
		Path folder = file.toAbsolutePath().getParent();
		try {
			Files.createDirectories(folder);
			WholeFile.write(file, out -> writer.write(sheet, out, progress));
		} catch (IOException e) {
			throw new PictureFileException(reason(e, folder), file, e);
		}
	}

	private static Reason reason(IOException failure, Path folder) {
		if (failure instanceof AccessDeniedException || Files.isDirectory(folder) && !Files.isWritable(folder)) {
			return Reason.NOT_ALLOWED;
		}
		try {
			return Files.getFileStore(folder).getUsableSpace() < ROOM ? Reason.NO_ROOM : Reason.OTHER;
		} catch (IOException unknown) {
			// what went wrong first is told
			return Reason.OTHER;
		}
	}
}
