package se.styrkedjan.forms.problems;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.ui.form.DrawnRows;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;

/** Findings as rows, the heaviest first, or sorted by the head that was clicked. */
final class ProblemTable {

	private static final Messages WORDS = Messages.of(ProblemTable.class);
	private static final int SEVERITY = 190;
	private static final int LEAST = 400;

	private final Table table;
	private List<Violation> given = List.of();
	private List<Violation> rows = List.of();
	private Comparator<Violation> order = Comparator.comparing(Violation::severity).reversed();

	ProblemTable(Composite parent, Consumer<Violation> onOpen, Consumer<Violation> onChoice) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		table.setLayoutData(FormKit.fillBoth());
		column("column.severity", order);
		column("column.what", text(this::what));
		table.addListener(SWT.Resize, event -> widen());
		DrawnRows.of(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
		table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(onOpen));
		table.addListener(SWT.Selection, event -> chosen().ifPresent(onChoice));
	}

	private static Comparator<Violation> text(Function<Violation, String> words) {
		return Comparator.comparing(words, Collator.getInstance(Language.SWEDISH));
	}

	private void column(String key, Comparator<Violation> by) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(WORDS.text(key));
		column.setWidth(SEVERITY);
		column.addListener(SWT.Selection, event -> sort(column, by));
	}

	private void sort(TableColumn column, Comparator<Violation> by) {
		boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(again ? SWT.DOWN : SWT.UP);
		order = again ? by.reversed() : by;
		show(given);
	}

	private void fill(TableItem item, Violation violation) {
		item.setText(new String[] {WORDS.text("Severity." + violation.severity()), what(violation)});
	}

	private String what(Violation violation) {
		return RuleWords.current().of(violation);
	}

	/** The words take all the width there is. */
	private void widen() {
		table.getColumn(1).setWidth(Math.max(LEAST, table.getClientArea().width - SEVERITY));
	}

	/** Shows findings; the chosen one stays chosen when it is still there. */
	void show(List<Violation> findings) {
		Optional<Violation> before = chosen();
		given = findings;
		rows = findings.stream().sorted(order).toList();
		Shown.when(!rows.isEmpty(), table);
		table.setItemCount(rows.size());
		table.clearAll();
		before.map(rows::indexOf).filter(index -> index >= 0).ifPresentOrElse(table::setSelection,
				table::deselectAll);
	}

	Optional<Violation> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	boolean isDisposed() {
		return table.isDisposed();
	}

	void setFocus() {
		table.setFocus();
		if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
			table.setSelection(0);
		}
	}
}
