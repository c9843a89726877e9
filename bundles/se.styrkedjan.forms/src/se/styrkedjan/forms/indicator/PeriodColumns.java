package se.styrkedjan.forms.indicator;

import static se.styrkedjan.forms.table.Align.LEFT;
import static se.styrkedjan.forms.table.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.ui.message.Messages;

/**
 * The columns of the table of indicators over periods. Forecast and fulfilment are those of the period that is followed
 * up; while a plan is written, those of the year's end.
 */
final class PeriodColumns {

	private static final Messages WORDS = Messages.of(PeriodColumns.class);
	private static final int NUMBER = 9;
	private static final int TREND = 14;
	private static final int CHOICE = 16;

	private final Plan plan;
	private final Period judged;
	private final Supplier<PastOutcomes> past;
	private final ReasonRequest reasons;

	/**
	 * Columns.
	 *
	 * @param plan    the plan
	 * @param period  the period that is followed up
	 * @param past    what is known of earlier years
	 * @param reasons asks why a proposed fulfilment is overruled
	 */
	PeriodColumns(Plan plan, Period period, Supplier<PastOutcomes> past, ReasonRequest reasons) {
		this.plan = plan;
		this.judged = period == Period.VP ? Period.VB : period;
		this.past = past;
		this.reasons = reasons;
	}

	/** Years, periods, forecast, targets and fulfilment. */
	List<Column<Indicator>> overTime() {
		IndicatorCells cells = new IndicatorCells(judged);
		List<Column<Indicator>> columns = new ArrayList<>();
		columns.add(column("trend", WORDS.text("column.trend"), TREND, LEFT,
				new TrendCells(indicator -> Trend.of(indicator, past.get(), plan.getYear()))));
		past.get().years().forEach(year -> columns.add(past(year, NoCells.INSTANCE)));
		columns.add(past(plan.getYear() - 1, cells.number(Literals.OUTCOME__PREVIOUS)));
		periods().forEach(period -> columns.add(column(period.getName(), Vocabulary.of(period), NUMBER, RIGHT,
				new OutcomeCells(period, Group.ALL))));
		columns.add(column("forecast", WORDS.text("column.forecast.of", judged.getName()), NUMBER, RIGHT,
				cells.number(Literals.OUTCOME__FORECAST)));
		columns.add(column("target", WORDS.text("column.target"), NUMBER, RIGHT, cells.target()));
		columns.add(column("cityTarget", WORDS.text("column.cityTarget"), NUMBER, RIGHT, cells.cityTarget()));
		columns.add(column("fulfilment", WORDS.text("column.fulfilment.of", judged.getName()), CHOICE, LEFT,
				cells.fulfilment(reasons)));
		return columns;
	}

	/** Women and men in each period, and the difference between them. */
	List<Column<Indicator>> byGender() {
		List<Column<Indicator>> columns = new ArrayList<>();
		for (Period period : periods()) {
			columns.add(group(period, Group.WOMEN));
			columns.add(group(period, Group.MEN));
			columns.add(group(period, Group.ALL));
			columns.add(column(period.getName() + ".GAP", WORDS.text("column.gap.of", Vocabulary.of(period)), CHOICE, RIGHT,
					new GapCells(period)));
		}
		return columns;
	}

	private static Column<Indicator> group(Period period, Group group) {
		return column(period.getName() + '.' + group, WORDS.text("column.of." + group, Vocabulary.of(period)), NUMBER, RIGHT,
				new OutcomeCells(period, group));
	}

	private Column<Indicator> past(int year, Cells<Indicator> typed) {
		return column("year." + year, String.valueOf(year), NUMBER, RIGHT, new PastYearCells(past, year, typed));
	}

	/** The follow-up periods; the free one where it is used. */
	private List<Period> periods() {
		List<Period> periods = new ArrayList<>(List.of(Period.T1, Period.T2, Period.VB));
		if (plan.getReports().stream().anyMatch(report -> report.getPeriod() == Period.EXTRA)) {
			periods.add(Period.EXTRA);
		}
		return periods;
	}

	private static Column<Indicator> column(String id, String header, int chars, Align align, Cells<Indicator> cells) {
		return new Column<>(id, header, chars, align, cells);
	}
}
