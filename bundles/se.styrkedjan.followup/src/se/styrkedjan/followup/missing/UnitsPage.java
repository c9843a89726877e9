package se.styrkedjan.followup.missing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.PlanDigests;
import se.styrkedjan.followup.page.Counting;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.followup.page.ScopeChoice;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.store.DocumentOrder;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;

/**
 * How far each unit has come: the state and deadline of its documents, how much is missing, and what the level above does
 * with them. What is counted in plans comes plan by plan.
 */
public final class UnitsPage implements FollowUpPage {

	private static final Messages WORDS = Messages.of(UnitsPage.class);
	private static final List<Period> PERIODS = Period.VALUES;

	private final Counting counting = new Counting();
	private FollowUpData data = FollowUpData.NONE;
	private ScopeChoice scope;
	private Combo period;
	private Label summary;
	private RowTable<UnitRow> table;
	private UnitPanel panel;

	@Override
	public String title() {
		return WORDS.text("units.title");
	}

	@Override
	public Control create(Composite parent) {
		Composite page = PageColumn.in(parent);
		Composite choices = FormKit.row(page, 3);
		scope = new ScopeChoice(choices, chosen -> list());
		period = new Field<>(choices, WORDS.text("units.period"), UnitsPage::periods).control();
		period.getParent().setLayoutData(new GridData(SWT.BEGINNING, SWT.END, false, false));
		period.addListener(SWT.Selection, event -> list());
		period.select(PERIODS.indexOf(Period.VB));
		summary = FormKit.body(choices, "");
		summary.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		List<Column<UnitRow>> columns = new ArrayList<>();
		columns.add(Column.words(WORDS.text("units.unit"), 4, row -> row.unit().unitName()));
		columns.add(new Column<>(WORDS.text("units.missing"), 1, UnitRow::missing,
				Comparator.comparingLong(UnitRow::missingOrder)));
		PERIODS.forEach(one -> columns.add(new Column<>(one == Period.EXTRA ? Vocabulary.of(one) : one.getName(),
				one == Period.EXTRA ? 2 : 3,
				row -> row.state(one), Comparator.comparingLong(row -> row.stateOrder(one)))));
		table = new RowTable<UnitRow>(page, title(), columns, row -> panel.open())
				.onChoice(row -> choose());
		panel = new UnitPanel(page);
		page.addDisposeListener(event -> counting.stop());
		return page;
	}

	private static Combo periods(Composite parent) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(PERIODS.stream().map(Vocabulary::longName).toArray(String[]::new));
		return combo;
	}

	private Period period() {
		return PERIODS.get(Math.max(0, period.getSelectionIndex()));
	}

	@Override
	public void show(FollowUpData shown) {
		data = shown;
		scope.show(shown.scopes());
		list();
	}

	private void list() {
		refresh();
		counting.begin(rows().stream().filter(row -> row.digest().isEmpty()).flatMap(row -> row.plan().stream()).toList(),
				this::refresh);
	}

	private List<UnitRow> rows() {
		Stream<UnitRow> planned = data.plans().stream().filter(plan -> scope.scope().holds(plan.unitId()))
				.map(plan -> UnitRow.of(plan, PlanDigests.shared().of(plan)));
		return Stream.concat(planned, data.unplanned(scope.scope()).stream().map(UnitRow::without))
				.sorted(DocumentOrder.swedish(row -> row.unit().unitName())).toList();
	}

	private void refresh() {
		if (summary.isDisposed()) {
			return;
		}
		var rows = rows();
		Optional<Choice> chosen = table.chosen().map(UnitRow::unit);
		table.show(rows);
		chosen.ifPresent(unit -> table.choose(row -> row.unit().equals(unit)));
		long settled = rows.stream().filter(row -> row.isSettled(period())).count();
		long late = rows.stream().filter(row -> row.isLate(period())).count();
		long without = rows.stream().filter(row -> row.plan().isEmpty()).count();
		String words = without == rows.size() ? WORDS.text("units.none")
				: WORDS.text("units.summary", Vocabulary.of(period()), settled, rows.size() - without, late);
		summary.setText(without == 0 ? words : words + " " + WORDS.text("units.without", without));
		summary.requestLayout();
		choose();
	}

	private void choose() {
		panel.show(table.chosen(), period());
	}
}
