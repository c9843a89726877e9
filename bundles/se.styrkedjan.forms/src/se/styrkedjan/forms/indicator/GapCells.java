package se.styrkedjan.forms.indicator;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of the difference between women and men in a period, which follows from both.
 *
 * @param period the period
 */
record GapCells(Period period) implements Cells<Indicator> {

	private static final Messages WORDS = Messages.of(GapCells.class);

	@Override
	public String text(Indicator indicator) {
		return GapWords.difference(indicator, period);
	}

	@Override
	public CellState state(Indicator indicator) {
		return CellState.COMPUTED;
	}

	@Override
	public String hint(Indicator indicator) {
		return GapWords.large(indicator, period).orElse("");
	}

	@Override
	public GridCell.Mark mark(Indicator indicator) {
		return GapWords.large(indicator, period).isPresent() ? GridCell.Mark.LOOK : GridCell.Mark.NONE;
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		throw new UnreadableException(WORDS.text("wanted.both"));
	}
}
