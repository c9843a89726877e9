package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.NumberForm;
import se.styrkedjan.forms.table.TableText;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;

/**
 * Cells of one of the two counts an outcome is derived from; the share follows by a behaviour of the session.
 *
 * @param period the period it was counted for
 * @param count  the count of the cell
 */
record CountCells(Period period, EStructuralFeature count) implements Cells<Indicator> {

	@Override
	public String text(Indicator indicator) {
		return NumberForm.PLAIN.format(
				(BigDecimal) Outcomes.of(indicator, period).map(outcome -> outcome.eGet(count)).orElse(null));
	}

	@Override
	public CellState state(Indicator indicator) {
		return Edits.state(indicator, period);
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		BigDecimal read = typed.isBlank() ? null : NumberForm.PLAIN.parse(typed);
		if (read != null && (read.signum() < 0 || read.stripTrailingZeros().scale() > 0)) {
			throw new UnreadableException(TableText.countWanted());
		}
		return new SetOutcome(indicator, period, count, read);
	}
}
