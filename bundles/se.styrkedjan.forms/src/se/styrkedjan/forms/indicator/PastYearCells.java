package se.styrkedjan.forms.indicator;

import java.util.function.Supplier;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of the last outcome of an earlier year, as it was saved in the plan of that year. Where no plan tells, the cells
 * are those of the comparison column that is typed in this year's plan, when there are such.
 *
 * @param past  what is known of earlier years
 * @param year  the year
 * @param typed the comparison column
 */
record PastYearCells(Supplier<PastOutcomes> past, int year, Cells<Indicator> typed) implements Cells<Indicator> {

	private static final Messages WORDS = Messages.of(PastYearCells.class);

	@Override
	public String text(Indicator indicator) {
		return past.get().last(indicator, year).map(row -> IndicatorCells.form(indicator).format(row.value()))
				.orElseGet(() -> typed.text(indicator));
	}

	private boolean isSaved(Indicator indicator) {
		return past.get().last(indicator, year).isPresent();
	}

	@Override
	public CellState state(Indicator indicator) {
		return isSaved(indicator) ? CellState.READ_ONLY : typed.state(indicator);
	}

	@Override
	public String hint(Indicator indicator) {
		return past.get().last(indicator, year)
				.map(row -> WORDS.text("past.source", row.period().getName(), String.valueOf(year)))
				.orElseGet(() -> typed.hint(indicator));
	}

	@Override
	public Operation read(Indicator indicator, String text) throws UnreadableException {
		return typed.read(indicator, text);
	}
}
