package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.grid.GridCell;

/**
 * Cells of a figure that is told beside the outcome of a period, such as the forecast, in the unit of the indicator.
 *
 * @param period  the period
 * @param feature where the outcome keeps the figure
 */
record FigureCells(Period period, EStructuralFeature feature) implements Cells<Indicator> {

	@Override
	public String text(Indicator indicator) {
		return IndicatorCells.form(indicator).format(figure(indicator));
	}

	private BigDecimal figure(Indicator indicator) {
		return (BigDecimal) Outcomes.of(indicator, period).map(outcome -> outcome.eGet(feature)).orElse(null);
	}

	@Override
	public CellState state(Indicator indicator) {
		return Edits.state(indicator, period);
	}

	@Override
	public String hint(Indicator indicator) {
		return ShareWords.of(indicator, figure(indicator));
	}

	@Override
	public GridCell.Mark mark(Indicator indicator) {
		return ShareWords.mark(indicator, figure(indicator));
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		return new SetOutcome(indicator, period, feature,
				typed.isBlank() ? null : IndicatorCells.form(indicator).parse(typed));
	}
}
