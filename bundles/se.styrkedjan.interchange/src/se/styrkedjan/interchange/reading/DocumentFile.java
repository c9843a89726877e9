package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.findings.UnreadableDocument;

/** Reads a file, text or PDF, as text. Refuses what cannot be a document before it costs time or memory. */
public final class DocumentFile {

	private static final long MEGABYTE = 1024L * 1024;
	private static final long LARGEST_TEXT = 8;
	private static final long LARGEST_PDF = 60;
	private static final int MAGIC = 1024;

	private DocumentFile() {
	}

	/**
	 * Reads a file.
	 *
	 * @param file     the file
	 * @param findings takes what there is to say
	 * @return its text
	 * @throws UnreadableDocument when it is missing, empty, too large, no text, or a PDF without readable text
	 */
	public static String text(Path file, Findings findings) throws UnreadableDocument {
		var name = String.valueOf(file.getFileName());
		try {
			long size = size(file, name);
			boolean pdf = pdf(file);
			long largest = pdf ? LARGEST_PDF : LARGEST_TEXT;
			if (size > largest * MEGABYTE) {
				throw new UnreadableDocument("file.tooLarge", null, name, String.valueOf(size / MEGABYTE),
						String.valueOf(largest));
			}
			return pdf ? PdfText.read(file, findings) : decoded(file, name, findings);
		} catch (IOException unreadable) {
			throw new UnreadableDocument("file.unreadable", unreadable, name, String.valueOf(unreadable.getMessage()));
		}
	}

	private static long size(Path file, String name) throws IOException, UnreadableDocument {
		try {
			if (Files.isDirectory(file)) {
				throw new UnreadableDocument("file.folder", null, name);
			}
			long size = Files.size(file);
			if (size == 0) {
				throw new UnreadableDocument("file.empty", null, name);
			}
			return size;
		} catch (NoSuchFileException missing) {
			throw new UnreadableDocument("file.missing", missing, name);
		}
	}

	private static boolean pdf(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var start = new String(in.readNBytes(MAGIC), java.nio.charset.StandardCharsets.ISO_8859_1);
			return start.contains("%PDF-");
		}
	}

	private static String decoded(Path file, String name, Findings findings) throws IOException, UnreadableDocument {
		var text = TextDecoder.decode(Files.readAllBytes(file), findings);
		if (text.isEmpty()) {
			throw new UnreadableDocument(ForeignFile.code(file), null, name);
		}
		if (text.get().isBlank()) {
			throw new UnreadableDocument("file.empty", null, name);
		}
		return text.get();
	}
}
