package se.styrkedjan.interchange.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a table of figures is read: what its columns hold, by their heads, and which indicator a row is about where its name
 * does not say. It is kept by the heads and names, not by places, so that next period's file is read the same way.
 *
 * @param columns head of a column → what it holds
 * @param rows    name of a row → lineage of the indicator
 */
public record FigureMapping(Map<String, Meaning> columns, Map<String, String> rows) {

	/** Copies both. */
	public FigureMapping {
		columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
		rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
	}

	/**
	 * Proposes what the columns hold by their heads.
	 *
	 * @param sheet   the table
	 * @param allowed the meanings to choose from
	 */
	public static FigureMapping proposed(Sheet sheet, Set<Meaning> allowed) {
		var columns = new LinkedHashMap<String, Meaning>();
		head(sheet, allowed).ifPresent(row -> row.cells().forEach(cell -> {
			var meaning = HeadWords.meaning(cell, allowed);
			boolean taken = meaning != Meaning.IGNORED && columns.containsValue(meaning);
			if (!cell.isBlank()) {
				columns.putIfAbsent(cell.strip(), taken ? Meaning.IGNORED : meaning);
			}
		}));
		return new FigureMapping(columns, Map.of());
	}

	/** The row that holds the heads: of the first twenty, the one in which most cells are known heads. */
	static Optional<Sheet.Row> head(Sheet sheet, Set<Meaning> allowed) {
		return sheet.rows().stream().limit(20).filter(row -> known(row, allowed) > 1)
				.max(java.util.Comparator.comparingLong((Sheet.Row row) -> known(row, allowed))
						.thenComparing(Sheet.Row::number, java.util.Comparator.reverseOrder()));
	}

	private static long known(Sheet.Row row, Set<Meaning> allowed) {
		return row.cells().stream().filter(cell -> HeadWords.meaning(cell, allowed) != Meaning.IGNORED).count();
	}

	/** The mapping with another meaning of a column. */
	public FigureMapping with(String head, Meaning meaning) {
		var changed = new LinkedHashMap<>(columns);
		changed.put(head, meaning);
		return new FigureMapping(changed, rows);
	}

	/** The mapping with a row said to be about an indicator. */
	public FigureMapping withRow(String name, String lineage) {
		var changed = new LinkedHashMap<>(rows);
		changed.put(name, lineage);
		return new FigureMapping(columns, changed);
	}

	/** The places of the columns in a table; the head row is the one that holds the mapping's heads. */
	Optional<Columns> in(Sheet sheet) {
		return sheet.rows().stream().filter(row -> row.cells().stream().map(String::strip)
				.anyMatch(cell -> columns.getOrDefault(cell, Meaning.IGNORED) != Meaning.IGNORED)).findFirst()
				.map(row -> Columns.of(row, columns));
	}

	/**
	 * Where the columns are in one table.
	 *
	 * @param headRow number of the row of heads
	 * @param places  meaning → column, from 0
	 */
	record Columns(int headRow, Map<Meaning, Integer> places) {

		private static Columns of(Sheet.Row head, Map<String, Meaning> columns) {
			var places = new java.util.EnumMap<Meaning, Integer>(Meaning.class);
			for (int i = 0; i < head.cells().size(); i++) {
				var meaning = columns.getOrDefault(head.cell(i), Meaning.IGNORED);
				if (meaning != Meaning.IGNORED) {
					places.putIfAbsent(meaning, i);
				}
			}
			return new Columns(head.number(), places);
		}

		/** Text of a row in the column of a meaning; empty when there is no such column. */
		String text(Sheet.Row row, Meaning meaning) {
			return row.cell(places.getOrDefault(meaning, -1));
		}
	}
}
