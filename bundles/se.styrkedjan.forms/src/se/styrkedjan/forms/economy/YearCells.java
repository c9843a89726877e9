package se.styrkedjan.forms.economy;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.rules.economy.MonthSum;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of what the months of a line sum to.
 *
 * @param feature outcome or budget of {@code Amount}
 */
record YearCells(EAttribute feature) implements Cells<EconomyLine> {

	private static final Messages WORDS = Messages.of(YearCells.class);

	@Override
	public String text(EconomyLine line) {
		return TypedAmount.format(MonthSum.of(line, feature, MonthSum.YEAR));
	}

	@Override
	public CellState state(EconomyLine line) {
		return CellState.COMPUTED;
	}

	@Override
	public String hint(EconomyLine line) {
		return WORDS.text("year.hint");
	}

	@Override
	public Operation read(EconomyLine line, String typed) throws UnreadableException {
		throw new UnreadableException(WORDS.text("year.hint"));
	}
}
