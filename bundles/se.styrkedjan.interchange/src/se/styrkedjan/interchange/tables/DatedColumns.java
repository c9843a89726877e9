package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Settles what columns hold that are named by a period or a year, such as Utfall VB 2024. */
final class DatedColumns {

	private DatedColumns() {
	}

	/** In the register the outcomes named by period are counts of that period. */
	static List<Column> counted(List<Column> columns) {
		return columns.stream().map(column -> {
			var name = column.name().toLowerCase(Locale.ROOT);
			var type = !ColumnNames.earlierOutcome(column.name()) ? column.type()
					: name.contains("t1") ? ColumnType.T1 : name.contains("t2") ? ColumnType.T2 : ColumnType.VB;
			return column.as(type);
		}).toList();
	}

	/** Of several columns named by year, the first is the comparison; without Periodens utfall the last year is it. */
	static List<Column> oneOutcome(List<Column> columns) {
		boolean outcome = columns.stream().anyMatch(column -> column.type() == ColumnType.OUTCOME);
		var dated = columns.stream().filter(column -> ColumnNames.earlierOutcome(column.name()))
				.sorted((a, b) -> year(b) - year(a)).toList();
		var resolved = new ArrayList<Column>();
		for (var column : columns) {
			int rank = dated.indexOf(column) + (outcome ? 1 : 0);
			var type = !dated.contains(column) ? column.type()
					: rank == 0 && (dated.size() > 1 || columns.getFirst().type() == ColumnType.LABEL) ? ColumnType.OUTCOME
							: rank <= 1 ? ColumnType.PREVIOUS : ColumnType.OTHER;
			resolved.add(column.as(type));
		}
		return resolved;
	}

	private static int year(Column column) {
		return Integer.parseInt(column.name().replaceAll(".*?(20\\d\\d).*", "$1"));
	}
}
