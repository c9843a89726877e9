package se.styrkedjan.interchange.tables;

import java.util.List;

/**
 * Head of a table.
 *
 * @param kind    which table it is
 * @param columns its columns
 * @param shape   how its cells are parted
 * @param lines   how many lines the head takes
 * @param corner  text over the first column when it names something else, such as a part of the unit; else empty
 */
record TableHead(TableKind kind, List<Column> columns, Shape shape, int lines, String corner) {

	/** How the cells of a table are parted. */
	enum Shape {
		/** By tabs. */
		TABBED,
		/** By wide spaces, aligned with the heads. */
		ALIGNED,
		/** Not at all: cells run together. */
		RUN_TOGETHER
	}

	/** @return whether the other head has the same columns, as when it is repeated on a new page */
	boolean repeats(TableHead other) {
		return other.kind == kind && other.corner.equals(corner) && other.columns.size() == columns.size()
				&& columns.stream().map(Column::type).toList().equals(other.columns.stream().map(Column::type).toList());
	}
}
