package se.styrkedjan.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.ui.form.DrawnRows;
import se.styrkedjan.ui.form.FormKit;

/**
 * Rows of values that lead somewhere: Enter or a double click opens the chosen one, a click on a head sorts. The columns share
 * the width by their weights.
 *
 * @param <T> what a row is about
 */
public final class RowTable<T> {

	private static final int NARROWEST = 60;
	/** As many rows as are filled without waiting for them to be seen. */
	private static final int MOST_AT_ONCE = 300;

	private final Table table;
	private final List<Column<T>> columns;
	private List<T> rows = List.of();
	private Comparator<T> order = (one, other) -> 0;

	/**
	 * A column.
	 *
	 * @param head   its head
	 * @param weight its share of the width
	 * @param text   what it says of a row
	 * @param order  how rows are sorted by it
	 */
	public record Column<T>(String head, int weight, Function<T, String> text, Comparator<T> order) {

		/** A column of words, sorted as Swedish sorts. */
		public static <T> Column<T> words(String head, int weight, Function<T, String> text) {
			return new Column<>(head, weight, text,
					Comparator.comparing(text, new SwedishOrder()));
		}

		/** A column of whole numbers. */
		public static <T> Column<T> number(String head, int weight, Function<T, Long> number) {
			return new Column<>(head, weight, row -> String.valueOf(number.apply(row)), Comparator.comparing(number));
		}
	}

	/** A table without rows. */
	public RowTable(Composite parent, String name, List<Column<T>> columns, Consumer<T> onOpen) {
		this.columns = List.copyOf(columns);
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLayoutData(FormKit.fillBoth());
		table.getAccessible().addAccessibleListener(new TableName(name));
		this.columns.forEach(this::add);
		DrawnRows.of(table);
		table.addListener(SWT.Resize, event -> widen());
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(onOpen));
	}

	private void add(Column<T> column) {
		TableColumn head = new TableColumn(table, SWT.NONE);
		head.setText(column.head());
		head.addListener(SWT.Selection, event -> sort(head, column));
	}

	private void sort(TableColumn head, Column<T> column) {
		boolean again = table.getSortColumn() == head && table.getSortDirection() == SWT.UP;
		table.setSortColumn(head);
		table.setSortDirection(again ? SWT.DOWN : SWT.UP);
		order = again ? column.order().reversed() : column.order();
		show(rows);
	}

	/** GTK may ask for an item that is just being removed; that one is nowhere. */
	private void fill(TableItem item, int index) {
		if (index >= 0 && index < rows.size()) {
			T row = rows.get(index);
			item.setText(columns.stream().map(column -> column.text().apply(row)).toArray(String[]::new));
		}
	}

	private void widen() {
		int total = columns.stream().mapToInt(Column::weight).sum();
		int width = table.getClientArea().width;
		for (int i = 0; i < columns.size(); i++) {
			table.getColumn(i).setWidth(Math.max(NARROWEST, width * columns.get(i).weight() / total));
		}
	}

	/** Sorts by an order until a head is clicked. */
	public RowTable<T> sortedBy(Comparator<T> usual) {
		order = usual;
		return this;
	}

	/** Calls back when another row is chosen. */
	public RowTable<T> onChoice(Consumer<T> listener) {
		table.addListener(SWT.Selection, event -> chosen().ifPresent(listener));
		return this;
	}

	/** Shows rows; the chosen one stays chosen when an equal one is there. */
	public void show(List<T> shown) {
		var before = chosen();
		rows = new ArrayList<>(shown);
		rows.sort(order);
		fillAnew();
		before.map(rows::indexOf).filter(index -> index >= 0).ifPresentOrElse(table::setSelection, table::deselectAll);
	}

	/**
	 * A row that is cleared is measured while it is empty, and then too low for its words: few rows get their words at
	 * once, and many are made anew.
	 */
	private void fillAnew() {
		if (rows.size() > MOST_AT_ONCE) {
			int top = table.getTopIndex();
			table.setItemCount(0);
			table.setItemCount(rows.size());
			table.setTopIndex(top);
		} else {
			table.setItemCount(rows.size());
			for (int i = 0; i < rows.size(); i++) {
				fill(table.getItem(i), i);
			}
		}
	}

	/** Chooses the first row that is meant, without calling back; none when there is none. */
	public void choose(Predicate<T> meant) {
		rows.stream().filter(meant).findFirst().map(rows::indexOf).ifPresentOrElse(table::setSelection, table::deselectAll);
	}

	/** The chosen row. */
	public Optional<T> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	/** Puts the focus in the table, with a row chosen when there is one. */
	public void setFocus() {
		table.setFocus();
		if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
			table.setSelection(0);
		}
	}

	/** The table itself. */
	public Table control() {
		return table;
	}
}
