package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.MonthSum;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of an amount of a line in a period, in thousands of kronor. Where months are kept it follows from them.
 *
 * @param period  the period
 * @param feature the amount that is set
 * @param shown   the amount that is shown
 */
record AmountCells(Period period, EAttribute feature, Function<EconomySum, BigDecimal> shown)
		implements Cells<EconomyLine> {

	private static final Messages WORDS = Messages.of(AmountCells.class);

	@Override
	public String text(EconomyLine line) {
		return TypedAmount.format(shown.apply(EconomySum.of(line, period)));
	}

	@Override
	public CellState state(EconomyLine line) {
		return followsMonths(line) ? CellState.COMPUTED : Edits.state(line, period);
	}

	private boolean followsMonths(EconomyLine line) {
		return feature != SteeringPackage.Literals.AMOUNT__FORECAST && MonthSum.isKept(line, feature);
	}

	@Override
	public String hint(EconomyLine line) {
		return followsMonths(line) ? WORDS.text("months.hint") : "";
	}

	@Override
	public Operation read(EconomyLine line, String typed) throws UnreadableException {
		if (followsMonths(line)) {
			throw new UnreadableException(WORDS.text("months.hint"));
		}
		return new SetAmount(line, period, feature, TypedAmount.read(typed));
	}
}
