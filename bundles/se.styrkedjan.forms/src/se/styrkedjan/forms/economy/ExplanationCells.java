package se.styrkedjan.forms.economy;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.ExplanationLimit;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/**
 * Cells with the beginning of a line's explanation, or with the words that one is missing.
 *
 * @param period the period
 */
record ExplanationCells(Period period) implements Cells<EconomyLine> {

	private static final Messages WORDS = Messages.of(ExplanationCells.class);
	private static final int LENGTH = 70;

	@Override
	public String text(EconomyLine line) {
		return isMissed(line) ? WORDS.text("explanation.missing")
				: PlainText.start(amount(line).map(Amount::getExplanation).orElse(""), LENGTH);
	}

	private Optional<Amount> amount(EconomyLine line) {
		return PeriodEntries.find(line.getAmounts(), period);
	}

	private boolean isMissed(EconomyLine line) {
		return period != Period.VP && amount(line).filter(ExplanationLimit::isMissed).isPresent();
	}

	@Override
	public CellState state(EconomyLine line) {
		return CellState.READ_ONLY;
	}

	@Override
	public String hint(EconomyLine line) {
		return WORDS.text(isMissed(line) ? "explanation.missing.hint" : "explanation.hint");
	}

	@Override
	public Tone tone(EconomyLine line) {
		return isMissed(line) ? Tone.WARNING : Tone.TEXT;
	}

	@Override
	public GridCell.Mark mark(EconomyLine line) {
		return isMissed(line) ? GridCell.Mark.LOOK : GridCell.Mark.NONE;
	}

	@Override
	public Operation read(EconomyLine line, String typed) throws UnreadableException {
		throw new UnreadableException(WORDS.text("explanation.hint"));
	}
}
