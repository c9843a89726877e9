package se.styrkedjan.forms.indicator;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of the reason that a proposed fulfilment was overruled for. Emptied, the proposed one holds again; where nothing
 * was overruled there is nothing to give a reason for.
 *
 * @param period the period
 */
record ReasonCells(Period period) implements Cells<Indicator> {

	private static final Messages WORDS = Messages.of(ReasonCells.class);

	@Override
	public String text(Indicator indicator) {
		return Outcomes.of(indicator, period).map(Outcome::getOverrideReason).orElse("");
	}

	@Override
	public CellState state(Indicator indicator) {
		return Edits.state(indicator, period);
	}

	@Override
	public String hint(Indicator indicator) {
		return Judgement.of(indicator, period).explanation();
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		if (!Judgement.of(indicator, period).isOverruled()) {
			throw new UnreadableException(WORDS.text("wanted.overruled"));
		}
		return new SetOutcome(indicator, period, Literals.OUTCOME__OVERRIDE_REASON, typed.isBlank() ? null : typed.strip());
	}
}
