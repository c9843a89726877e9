package se.styrkedjan.interchange.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.findings.UnreadableDocument;

/** Reads a spreadsheet (.xlsx) or a text table (.csv, .txt). Told by what is in the file, not by its name. Stateless. */
public final class SheetFile {

	private static final long MEGABYTE = 1024L * 1024;
	private static final long LARGEST = 40;
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };
	private static final byte[] COMPOUND = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

	private SheetFile() {
	}

	/**
	 * Reads all sheets that hold anything.
	 *
	 * @param file     the file
	 * @param findings takes what there is to say about how it was read
	 * @return its sheets, at least one
	 * @throws UnreadableDocument when it is missing, empty, too large, damaged, protected by a password or no table
	 */
	public static List<Sheet> read(Path file, Findings findings) throws UnreadableDocument {
		var name = String.valueOf(file.getFileName());
		try {
			requireSize(file, name);
			var sheets = sheets(file, name, findings).stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
			if (sheets.isEmpty()) {
				throw new UnreadableDocument("file.empty", null, name);
			}
			return sheets;
		} catch (NoSuchFileException missing) {
			throw new UnreadableDocument("file.missing", missing, name);
		} catch (IOException unreadable) {
			throw new UnreadableDocument("file.unreadable", unreadable, name, String.valueOf(unreadable.getMessage()));
		}
	}

	private static void requireSize(Path file, String name) throws IOException, UnreadableDocument {
		if (Files.isDirectory(file)) {
			throw new UnreadableDocument("sheet.none", null, name);
		}
		long size = Files.size(file);
		if (size == 0) {
			throw new UnreadableDocument("file.empty", null, name);
		}
		if (size > LARGEST * MEGABYTE) {
			throw new UnreadableDocument("file.tooLarge", null, name, String.valueOf(size / MEGABYTE),
					String.valueOf(LARGEST));
		}
	}

	private static List<Sheet> sheets(Path file, String name, Findings findings)
			throws IOException, UnreadableDocument {
		byte[] start;
		try (var in = Files.newInputStream(file)) {
			start = in.readNBytes(ZIP.length);
		}
		if (Arrays.equals(start, ZIP)) {
			return ExcelSheets.read(file, name);
		}
		if (Arrays.equals(start, COMPOUND)) {
			throw new UnreadableDocument("sheet.protected", null, name);
		}
		return List.of(TextTable.read(Files.readAllBytes(file), name, findings));
	}
}
