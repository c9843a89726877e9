package se.styrkedjan.interchange.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * How a table of figures is read: what its columns hold, by their heads, and which indicator a row is about where its name
 * does not say. It is kept by the heads and names, not by places, so that next period's file is read the same way.
 *
 * @param columns head of a column → what it holds
 * @param rows    name of a row → lineage of the indicator
 */
public record FigureMapping(Map<String, Meaning> columns, Map<String, String> rows) {

	/** Rows at the top of a table of which one holds the heads. */
	private static final int HEAD_WITHIN = 20;

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
		return sheet.rows().stream().limit(HEAD_WITHIN).filter(row -> known(row, allowed) > 1)
				.max(mostKnown(row -> known(row, allowed)));
	}

	private static long known(Sheet.Row row, Set<Meaning> allowed) {
		return row.cells().stream().filter(cell -> HeadWords.meaning(cell, allowed) != Meaning.IGNORED).count();
	}

	/** The mapping with another meaning of a column; another column that had it is not read any longer. */
	public FigureMapping with(String head, Meaning meaning) {
		var changed = new LinkedHashMap<>(columns);
		changed.replaceAll((other, held) -> held == meaning ? Meaning.IGNORED : held);
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
		return sheet.rows().stream().limit(HEAD_WITHIN).filter(row -> mapped(row) > 0)
				.max(mostKnown(this::mapped)).map(row -> Columns.of(row, columns));
	}

	private long mapped(Sheet.Row row) {
		return row.cells().stream().map(String::strip)
				.filter(cell -> columns.getOrDefault(cell, Meaning.IGNORED) != Meaning.IGNORED).count();
	}

	/** The row of which most is known; of equals the one that stands first. */
	private static Comparator<Sheet.Row> mostKnown(ToLongFunction<Sheet.Row> known) {
		return Comparator.comparingLong(known).thenComparing(Sheet.Row::number, Comparator.reverseOrder());
	}

	/**
	 * Where the columns are in one table.
	 *
	 * @param head    the row of heads
	 * @param places  meaning → column, from 0
	 */
	record Columns(Sheet.Row head, Map<Meaning, Integer> places) {

		private static Columns of(Sheet.Row head, Map<String, Meaning> columns) {
			var places = new java.util.EnumMap<Meaning, Integer>(Meaning.class);
			for (int i = 0; i < head.cells().size(); i++) {
				var meaning = columns.getOrDefault(head.cell(i), Meaning.IGNORED);
				if (meaning != Meaning.IGNORED) {
					places.putIfAbsent(meaning, i);
				}
			}
			return new Columns(head, places);
		}

		/** The head of the column of a meaning. */
		String head(Meaning meaning) {
			return head.cell(places.getOrDefault(meaning, -1));
		}

		/** The rows below the heads that have a name, or figures and no name. */
		Stream<Sheet.Row> below(Sheet sheet, Meaning name) {
			return sheet.rows().stream().filter(row -> row.number() > head.number())
					.filter(row -> !text(row, name).isEmpty() || places.keySet().stream().filter(Meaning::isNumber)
							.anyMatch(meaning -> !text(row, meaning).isEmpty()));
		}

		/** Text of a row in the column of a meaning; empty when there is no such column. */
		String text(Sheet.Row row, Meaning meaning) {
			return row.cell(places.getOrDefault(meaning, -1));
		}
	}
}
