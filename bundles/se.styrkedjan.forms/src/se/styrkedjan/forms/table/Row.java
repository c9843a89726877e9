package se.styrkedjan.forms.table;

/**
 * A row of a table.
 *
 * @param id      stable key of the row over refreshes
 * @param kind    what it is
 * @param owner   what a new element in this place belongs to, such as a goal; null where nothing can be added
 * @param element what the row shows; null in a {@link RowKind#HEADING} and a {@link RowKind#NEW} row
 * @param label   words of a heading, a sum or a new row; empty in a {@link RowKind#DATA} row
 * @param <O>     class of the owner
 * @param <E>     class of the element
 */
public record Row<O, E>(String id, RowKind kind, O owner, E element, String label) {

	/** A band over the rows of an owner. */
	public static <O, E> Row<O, E> heading(String id, O owner, String label) {
		return new Row<>(id, RowKind.HEADING, owner, null, label);
	}

	/** A row that shows an element. */
	public static <O, E> Row<O, E> data(String id, O owner, E element) {
		return new Row<>(id, RowKind.DATA, owner, element, "");
	}

	/** A row of computed sums. */
	public static <O, E> Row<O, E> sum(String id, O owner, String label) {
		return new Row<>(id, RowKind.SUM, owner, null, label);
	}

	/** A row where something new can be typed. */
	public static <O, E> Row<O, E> fresh(String id, O owner, String label) {
		return new Row<>(id, RowKind.NEW, owner, null, label);
	}

	/** Whether the row shows an element that can be edited. */
	public boolean isData() {
		return kind == RowKind.DATA;
	}
}
