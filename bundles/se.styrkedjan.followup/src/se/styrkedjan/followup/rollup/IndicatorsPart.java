package se.styrkedjan.followup.rollup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.Scope;
import se.styrkedjan.followup.page.Asking;
import se.styrkedjan.followup.source.Origin;
import se.styrkedjan.followup.source.OriginPanel;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.store.IndicatorRollUpRow;
import se.styrkedjan.store.OutcomeRow;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.ui.theme.Spacing;

/** How units have reached the targets of their indicators in a period, and below it each unit's outcome and its source. */
final class IndicatorsPart implements RollUpPart {

	private static final Messages WORDS = Messages.of(IndicatorsPart.class);
	private static final List<Period> PERIODS = List.of(Period.T1, Period.T2, Period.VB);

	private final Asking asking = new Asking(WORDS.text("asking"));
	private final Asking down = new Asking(WORDS.text("asking"));
	private FollowUpData data = FollowUpData.NONE;
	private Scope scope = Scope.ALL;
	private StatusShares chart;
	private Combo period;
	private boolean periodIsWanted;
	private Label heading;
	private RowTable<IndicatorRollUpRow> indicators;
	private RowTable<OutcomeRow> units;
	private OriginPanel origin;

	@Override
	public String title() {
		return WORDS.text("indicators");
	}

	@Override
	public Control create(Composite parent) {
		Composite column = FormKit.column(parent, Spacing.MEDIUM);
		Composite choice = FormKit.row(column, 2);
		FormKit.body(choice, WORDS.text("period")).setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		period = new Combo(choice, SWT.READ_ONLY);
		period.setItems(PERIODS.stream().map(Vocabulary::longName).toArray(String[]::new));
		period.select(PERIODS.size() - 1);
		period.addListener(SWT.Selection, event -> {
			periodIsWanted = true;
			show(data, scope);
		});
		chart = new StatusShares(column, WORDS.text("indicators.chart"));
		SashForm halves = new SashForm(column, SWT.VERTICAL);
		halves.setLayoutData(FormKit.fillBoth());
		halves.setSashWidth(Spacing.MEDIUM);
		indicators = new RowTable<>(halves, title(),
				List.of(Column.words(WORDS.text("indicator"), 9, IndicatorRollUpRow::title),
						Column.number(WORDS.text("fully"), 2, row -> (long) row.fully()),
						Column.number(WORDS.text("partly"), 2, row -> (long) row.partly()),
						Column.number(WORDS.text("not"), 2, row -> (long) row.not()),
						Column.number(WORDS.text("noData"), 2, row -> (long) row.noData()),
						Column.words(WORDS.text("range"), 3, IndicatorsPart::range)),
				row -> units.setFocus()).onChoice(this::choose);
		below(FormKit.column(halves, Spacing.SMALL));
		halves.setWeights(1, 1);
		return column;
	}

	private void below(Composite place) {
		heading = FormKit.section(place, WORDS.text("source"));
		SashForm sides = new SashForm(place, SWT.HORIZONTAL);
		sides.setLayoutData(FormKit.fillBoth());
		sides.setSashWidth(Spacing.MEDIUM);
		units = new RowTable<OutcomeRow>(sides, WORDS.text("source"),
				List.of(Column.words(WORDS.text("unit"), 4, OutcomeRow::unitName),
						new Column<>(WORDS.text("outcome"), 2, row -> number(row.value()), order(OutcomeRow::value)),
						new Column<>(WORDS.text("target"), 2, row -> number(row.target()), order(OutcomeRow::target)),
						new Column<>(WORDS.text("status"), 3, row -> StatusSign.of(row.fulfilment()).text(),
								Comparator.comparing(OutcomeRow::fulfilment))),
				row -> PlanOpening.open(row.planId(), row.indicatorId(), row.period())).onChoice(row -> origin.show(row.unitName(), (store,
						progress) -> Origin.ofIndicator(store, row.planId(), row.indicatorId(), row.period(), progress)));
		origin = new OriginPanel(sides);
	}

	private static Comparator<OutcomeRow> order(java.util.function.Function<OutcomeRow, BigDecimal> value) {
		return Comparator.comparing(value, Comparator.nullsFirst(Comparator.naturalOrder()));
	}

	private static String number(BigDecimal value) {
		return SwedishNumber.format(value, SwedishNumber.AS_WRITTEN);
	}

	private static String range(IndicatorRollUpRow row) {
		return Optional.ofNullable(row.lowest()).map(lowest -> lowest.compareTo(row.highest()) == 0 ? number(lowest)
				: WORDS.text("range.of", number(lowest), number(row.highest()))).orElse("");
	}

	@Override
	public void show(FollowUpData shown, Scope chosen) {
		data = shown;
		scope = chosen;
		int year = shown.choice().year();
		Period of = PERIODS.get(period.getSelectionIndex());
		if (year == 0) {
			fill(List.of());
		} else {
			asking.ask(chart, queries -> queries.indicators(year, of, chosen.unitIds()), this::fill);
		}
	}

	/** Until the user has chosen a period, the newest one with an outcome is shown. */
	private void fill(List<IndicatorRollUpRow> rows) {
		boolean silent = !rows.isEmpty() && rows.stream().allMatch(row -> row.lowest() == null);
		if (silent && !periodIsWanted && period.getSelectionIndex() > 0) {
			period.select(period.getSelectionIndex() - 1);
			show(data, scope);
			return;
		}
		indicators.show(rows);
		chart.show(rows.isEmpty() ? Map.of()
				: Map.of(title(), Map.of(Status.FULLY, sum(rows, IndicatorRollUpRow::fully), Status.PARTLY,
						sum(rows, IndicatorRollUpRow::partly), Status.NOT, sum(rows, IndicatorRollUpRow::not), Status.NO_DATA,
						sum(rows, IndicatorRollUpRow::noData))));
		indicators.chosen().ifPresentOrElse(this::choose, () -> {
			units.show(List.of());
			origin.clear();
		});
	}

	private static int sum(List<IndicatorRollUpRow> rows, java.util.function.ToIntFunction<IndicatorRollUpRow> part) {
		return rows.stream().mapToInt(part).sum();
	}

	private void choose(IndicatorRollUpRow row) {
		heading.setText(WORDS.text("source.of", row.title()).replace("&", "&&"));
		heading.requestLayout();
		origin.clear();
		Period of = PERIODS.get(period.getSelectionIndex());
		down.ask(chart, queries -> queries.comparison(row.lineage(), row.title(), data.choice().year()),
				found -> units.show(found.stream().filter(one -> one.period() == of && scope.holds(one.unitId())).toList()));
	}
}
