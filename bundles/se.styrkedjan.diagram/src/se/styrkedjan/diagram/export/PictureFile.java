package se.styrkedjan.diagram.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import se.styrkedjan.diagram.export.PictureFileException.Reason;
import se.styrkedjan.store.Progress;

/**
 * Writes pictures into files that are there whole or not at all: first beside their place, then moved. Others may read
 * them as they may any file in the folder.
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
		Path unfinished = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			Files.createDirectories(folder);
			try {
				fill(unfinished, writer, sheet, progress);
				Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(unfinished);
			}
		} catch (IOException e) {
			throw new PictureFileException(reason(e, folder), file, e);
		}
	}

	private static void fill(Path file, PictureWriter writer, Sheet sheet, Progress progress) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
			writer.write(sheet, out, progress);
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
