package se.styrkedjan.forms.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.rules.register.ThinnedCases;
import se.styrkedjan.ui.form.DrawnRows;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The registered cases, newest first. */
final class CaseList {

	private static final Messages WORDS = Messages.of(CaseList.class);
	private static final int[] WIDTHS = {84, 96, 96, 84};

	private final Table table;
	private List<Case> cases = List.of();

	CaseList(Composite parent, Consumer<Case> onChoice) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		table.setLayoutData(FormKit.fillBoth());
		List<String> heads = List.of("list.number", "list.date", "list.category", "list.state");
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(WORDS.text(heads.get(i)));
			column.setWidth(WIDTHS[i]);
		}
		DrawnRows.of(table);
		table.addListener(SWT.Resize, event -> widen());
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, cases.get(event.index)));
		table.addListener(SWT.Selection, event -> chosen().ifPresent(onChoice));
	}

	/** The column of categories takes what width the others leave. */
	private void widen() {
		int others = WIDTHS[0] + WIDTHS[1] + WIDTHS[WIDTHS.length - 1];
		table.getColumn(2).setWidth(Math.max(WIDTHS[2], table.getClientArea().width - others));
	}

	private static void fill(TableItem item, Case one) {
		String category = one.getCategories().stream().map(CaseCategory::getName).findFirst().orElse("");
		item.setText(new String[] {text(one.getNumber()), text(one.getDate()), category,
				WORDS.text(state(one))});
	}

	private static String state(Case one) {
		if (one.getRegister() != null && ThinnedCases.has(one.getRegister(), one)) {
			return "list.thinned";
		}
		return one.getClosed() == null ? "list.open" : "list.closed";
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}

	/** Shows cases; the chosen one stays chosen. */
	void show(List<Case> shown) {
		Optional<Case> before = chosen();
		cases = shown.stream().sorted(Comparator
				.comparing(Case::getDate, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList();
		table.setItemCount(cases.size());
		table.clearAll();
		before.filter(cases::contains).or(() -> cases.stream().findFirst()).ifPresent(this::choose);
	}

	/** Chooses a case and scrolls to it. */
	void choose(Case one) {
		table.setSelection(cases.indexOf(one));
	}

	Optional<Case> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= cases.size() ? Optional.empty() : Optional.of(cases.get(index));
	}

	void setFocus() {
		table.setFocus();
	}
}
