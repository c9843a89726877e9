package se.styrkedjan.interchange.tables;

import java.util.List;
import java.util.Set;

/**
 * Head of a table.
 *
 * @param kind    which table it is
 * @param columns its columns
 * @param shape   how its cells are parted
 * @param lines   how many lines the head takes
 * @param corner  text over the first column when it names something else, such as a part of the unit; else empty
 * @param strayed numbers of the lines further down that hold words of the head, where cells came out of order
 */
record TableHead(TableKind kind, List<Column> columns, Shape shape, int lines, String corner, Set<Integer> strayed) {

	TableHead(TableKind kind, List<Column> columns, Shape shape, int lines, String corner) {
		this(kind, columns, shape, lines, corner, Set.of());
	}

	/** @return the same head with words further down */
	TableHead with(Set<Integer> lineNumbers) {
		return new TableHead(kind, columns, shape, lines, corner, lineNumbers);
	}

	private static final List<ColumnType> ENDS = List.of(ColumnType.PERIOD, ColumnType.PERIODICITY, ColumnType.START,
			ColumnType.END);

	/** How the cells of a table are parted. */
	enum Shape {
		/** By tabs. */
		TABBED,
		/** By wide spaces, aligned with the heads. */
		ALIGNED,
		/** Not at all: cells run together. */
		RUN_TOGETHER
	}

	/** @return index of the first column of the type, -1 when there is none */
	int index(ColumnType type) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).type() == type) {
				return i;
			}
		}
		return -1;
	}

	/** @return whether the cells hold what ends a row: the period or periodicity of an indicator, the dates of an activity */
	boolean whole(Cells cells) {
		return ENDS.stream().map(this::index).allMatch(index -> index < 0 || !cells.texts().get(index).isEmpty());
	}

	/** @return whether the other head has the same columns, as when it is repeated on a new page */
	boolean repeats(TableHead other) {
		return other.kind == kind && other.corner.equals(corner) && other.columns.size() == columns.size()
				&& columns.stream().map(Column::type).toList().equals(other.columns.stream().map(Column::type).toList());
	}
}
