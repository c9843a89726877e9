package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Says what a file without text is instead, by what it holds rather than by its name, which may have been changed. */
final class ForeignFile {

	private static final Pattern WORD_PROCESSOR = Pattern.compile(".*\\.(?:docx?|docm|odt|rtf|pages)");
	private static final Pattern SPREADSHEET = Pattern.compile(".*\\.(?:xlsx?|xlsm|ods|numbers)");
	private static final Pattern PICTURE = Pattern.compile("(?s)(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\\*|MM\u0000\\*|BM).*");
	private static final String PACKAGE = "PK\u0003\u0004";
	private static final int START = 4096;

	private ForeignFile() {
	}

	/**
	 * The code of the message that says what a file is.
	 *
	 * @param file a file that is neither text nor PDF
	 * @throws IOException when it cannot be read
	 */
	static String code(Path file) throws IOException {
		var start = start(file);
		var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (PICTURE.matcher(start).matches()) {
			return "file.picture";
		}
		if (WORD_PROCESSOR.matcher(name).matches() || holds(file, start, "word/", "opendocument.text")) {
			return "file.wordProcessor";
		}
		return SPREADSHEET.matcher(name).matches() || holds(file, start, "xl/", "opendocument.spreadsheet")
				? "file.spreadsheet" : "file.binary";
	}

	private static String start(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
		}
	}

	/** Whether it is a package with parts in a folder, or one whose first part, kept as it is, names a type. */
	private static boolean holds(Path file, String start, String folder, String type) {
		if (!start.startsWith(PACKAGE)) {
			return false;
		}
		try (var parts = new ZipFile(file.toFile())) {
			return start.contains(type) || parts.stream().anyMatch(part -> part.getName().startsWith(folder));
		} catch (IOException damaged) {
			return false;
		}
	}
}
