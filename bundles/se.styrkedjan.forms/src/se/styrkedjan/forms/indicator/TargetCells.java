package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetTarget;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.NumberOrWords;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Target;

/**
 * Cells of a target of the year: a number, or words such as <q>Tas fram av nämnd/styrelse</q>.
 *
 * @param value feature of {@link Target} that holds the number
 * @param text  feature of {@link Target} that holds the words
 * @param shown whether the cell may be typed in
 */
record TargetCells(EAttribute value, EAttribute text, Function<Indicator, CellState> shown)
		implements Cells<Indicator> {

	@Override
	public String text(Indicator indicator) {
		Target target = indicator.getTarget();
		if (target == null) {
			return "";
		}
		return NumberOrWords.format(IndicatorCells.form(indicator), (BigDecimal) target.eGet(value),
				(String) target.eGet(text));
	}

	@Override
	public CellState state(Indicator indicator) {
		CellState state = shown.apply(indicator);
		return state == CellState.EDITABLE && indicator.getTarget() != null
				? Edits.state(indicator.getTarget(), value) : state;
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		NumberOrWords read = NumberOrWords.read(IndicatorCells.form(indicator), typed);
		if (read.number() != null) {
			return new SetTarget(indicator, value, read.number());
		}
		return read.words() != null ? new SetTarget(indicator, text, read.words())
				: new CompositeOperation("setTarget",
						List.of(new SetTarget(indicator, value, null), new SetTarget(indicator, text, null)));
	}
}
