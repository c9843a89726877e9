package se.styrkedjan.forms.indicator;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.ui.message.Messages;

/** Cells of earlier years of which nothing is known and nothing can be said here. */
enum NoCells implements Cells<Indicator> {
	INSTANCE;

	private static final Messages WORDS = Messages.of(NoCells.class);

	@Override
	public String text(Indicator indicator) {
		return "";
	}

	@Override
	public CellState state(Indicator indicator) {
		return CellState.READ_ONLY;
	}

	@Override
	public String hint(Indicator indicator) {
		return WORDS.text("past.none");
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		throw new UnreadableException(WORDS.text("past.none"));
	}
}
