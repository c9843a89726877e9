package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.ui.message.Messages;

/**
 * Outcome, budget, deviations, forecast and explanation of one period.
 *
 * @param period the period
 */
record PeriodColumns(Period period) implements EconomyColumns {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(PeriodColumns.class);
	private static final int WORDS_WIDTH = 44;
	private static final int AMOUNT = 13;

	/** The numeric columns, in order after the title. */
	private static final List<Function<EconomySum, BigDecimal>> NUMBERS = List.of(EconomySum::outcome,
			EconomySum::budget, EconomySum::deviation, EconomySum::forecast, EconomySum::forecastDeviation);

	@Override
	public List<Column<EconomyLine>> columns() {
		return List.of(amount("outcome", MODEL.getAmount_Outcome(), EconomySum::outcome),
				amount("budget", MODEL.getAmount_Budget(), EconomySum::budget),
				number("deviation", new DeviationCells(period, EconomySum::deviation)),
				amount("forecast", MODEL.getAmount_Forecast(), EconomySum::forecast),
				number("forecastDeviation", new DeviationCells(period, EconomySum::forecastDeviation)),
				new Column<>("explanation", WORDS.text("column.explanation"), WORDS_WIDTH, Align.LEFT,
						new ExplanationCells(period)));
	}

	private Column<EconomyLine> amount(String id, EAttribute feature, Function<EconomySum, BigDecimal> shown) {
		return number(id, new AmountCells(period, feature, shown));
	}

	private static Column<EconomyLine> number(String id, Cells<EconomyLine> cells) {
		return new Column<>(id, WORDS.text("column." + id), AMOUNT, Align.RIGHT, cells);
	}

	@Override
	public BigDecimal sum(Stream<EconomyLine> lines, Kind kind, int column) {
		return column > NUMBERS.size() ? null
				: NUMBERS.get(column - 1).apply(EconomySum.of(lines, kind, period));
	}

	@Override
	public boolean takesTotal(int column) {
		return column == 1 || column == 2 || column == 4;
	}
}
