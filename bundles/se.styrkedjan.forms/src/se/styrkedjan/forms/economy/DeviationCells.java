package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.ExplanationLimit;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/**
 * Cells of a deviation, which is always computed.
 *
 * @param period    the period
 * @param deviation which one
 */
record DeviationCells(Period period, Function<EconomySum, BigDecimal> deviation) implements Cells<EconomyLine> {

	private static final Messages WORDS = Messages.of(DeviationCells.class);

	@Override
	public String text(EconomyLine line) {
		return TypedAmount.format(deviation.apply(EconomySum.of(line, period)));
	}

	@Override
	public Tone tone(EconomyLine line) {
		BigDecimal value = deviation.apply(EconomySum.of(line, period));
		return value != null && value.signum() < 0 ? Tone.BAD : Tone.TEXT;
	}

	@Override
	public CellState state(EconomyLine line) {
		return CellState.COMPUTED;
	}

	@Override
	public GridCell.Mark mark(EconomyLine line) {
		return isUnexplained(line) ? GridCell.Mark.LOOK : GridCell.Mark.NONE;
	}

	@Override
	public String hint(EconomyLine line) {
		return WORDS.text(isUnexplained(line) ? "explanation.missing.hint" : "deviation.hint");
	}

	/** Whether this is the deviation that has to be explained, and nothing is said of it. */
	private boolean isUnexplained(EconomyLine line) {
		EconomySum sum = EconomySum.of(line, period);
		return period != Period.VP && Objects.equals(deviation.apply(sum), ExplanationLimit.deviation(sum))
				&& PeriodEntries.find(line.getAmounts(), period).filter(ExplanationLimit::isMissed).isPresent();
	}

	@Override
	public Operation read(EconomyLine line, String typed) throws UnreadableException {
		throw new UnreadableException(WORDS.text("deviation.hint"));
	}
}
