package se.styrkedjan.followup.missing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.UnitProgress;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;

/** How far each unit has come: the state and deadline of its documents, and how much is missing. */
public final class UnitsPage implements FollowUpPage {

	private static final Messages WORDS = Messages.of(UnitsPage.class);
	private static final List<Period> PERIODS = List.of(Period.VP, Period.T1, Period.T2, Period.VB);

	private Label empty;
	private RowTable<UnitProgress> table;

	@Override
	public String title() {
		return WORDS.text("units.title");
	}

	@Override
	public Control create(Composite parent) {
		Composite page = PageColumn.in(parent);
		empty = FormKit.body(page, "");
		List<Column<UnitProgress>> columns = new ArrayList<>();
		columns.add(Column.words(WORDS.text("units.unit"), 5, unit -> String.valueOf(unit.plan().getUnitName())));
		columns.add(Column.number(WORDS.text("units.missing"), 2, UnitProgress::missing));
		PERIODS.forEach(period -> columns.add(Column.words(period.getName(), 4, unit -> state(unit, period))));
		table = new RowTable<>(page, title(), columns, this::open);
		FormKit.button(page, WORDS.text("units.open"), () -> table.chosen().ifPresent(this::open));
		return page;
	}

	private static String state(UnitProgress unit, Period period) {
		return unit.plan().getReports().stream().filter(report -> report.getPeriod() == period).findFirst()
				.map(UnitsPage::state).orElse("–");
	}

	private static String state(Report report) {
		var state = WORDS.text("ReportState." + report.getState().getName());
		boolean settled = report.getState() == ReportState.APPROVED || report.getState() == ReportState.FROZEN;
		return settled || report.getDeadline() == null ? state
				: WORDS.text("units.until", state, SwedishDate.format(report.getDeadline()));
	}

	private void open(UnitProgress unit) {
		Documents.open(unit.plan().getId(), "");
	}

	@Override
	public void show(FollowUpData data) {
		table.show(data.units());
		empty.setText(WORDS.text(data.units().isEmpty() ? "units.none" : "units.intro"));
		empty.requestLayout();
	}
}
