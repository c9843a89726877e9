package se.styrkedjan.interchange.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.interchange.reading.TextDecoder;

/** A table as text: cells parted by semicolon, tab, comma or bar, and quoted where they hold one. */
final class TextTable {

	private static final String SEPARATORS = ";\t,|";
	private static final int SAMPLE = 20;

	private TextTable() {
	}

	static Sheet read(byte[] bytes, String name, Findings findings) throws UnreadableDocument {
		var text = TextDecoder.decode(bytes, findings)
				.orElseThrow(() -> new UnreadableDocument("sheet.none", null, name));
		char separator = separator(text);
		try (var reader = CsvReader.builder().fieldSeparator(separator).commentStrategy(CommentStrategy.NONE)
				.skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
			return new Sheet(name, reader.stream().map(TextTable::row)
					.filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).toList());
		} catch (CsvParseException | java.io.UncheckedIOException | java.io.IOException damaged) {
			throw new UnreadableDocument("sheet.damaged", damaged, name, String.valueOf(damaged.getMessage()));
		}
	}

	private static Sheet.Row row(CsvRecord record) {
		return new Sheet.Row((int) record.getStartingLineNumber(), record.getFields());
	}

	/**
	 * The sign that parts most of the first lines into the same number of cells; of equals the one that is no part of numbers
	 * or words. A semicolon when none parts any.
	 */
	private static char separator(String text) {
		List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
		return SEPARATORS.chars().boxed().max(Comparator.comparingLong(sign -> agreement(lines, sign)))
				.map(sign -> (char) (int) sign).orElse(';');
	}

	/** How many lines hold the sign as often as most lines that hold it. */
	private static long agreement(List<String> lines, int sign) {
		var counts = lines.stream().map(line -> count(line, sign)).filter(count -> count > 0)
				.collect(Collectors.groupingBy(count -> count, Collectors.counting()));
		return counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
	}

	private static long count(String line, int sign) {
		return line.replaceAll("\"[^\"]*\"", "").chars().filter(letter -> letter == sign).count();
	}
}
