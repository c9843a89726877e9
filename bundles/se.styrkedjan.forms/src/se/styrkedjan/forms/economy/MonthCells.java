package se.styrkedjan.forms.economy;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetMonthAmount;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.MonthSum;

/**
 * Cells of an amount of a line in a month, in thousands of kronor.
 *
 * @param month   1 to 12
 * @param feature outcome or budget of {@code Amount}
 */
record MonthCells(int month, EAttribute feature) implements Cells<EconomyLine> {

	@Override
	public String text(EconomyLine line) {
		return TypedAmount.format(MonthSum.value(line, feature, month));
	}

	@Override
	public CellState state(EconomyLine line) {
		return Edits.state(line, Period.VB);
	}

	@Override
	public Operation read(EconomyLine line, String typed) throws UnreadableException {
		return new SetMonthAmount(line, month, MonthSum.ofMonth(feature), TypedAmount.read(typed));
	}
}
