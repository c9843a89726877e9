package se.styrkedjan.processes.collaboration;

import static se.styrkedjan.model.process.ProcessPackage.Literals.AGREEMENT__NEXT_REVIEW;

import java.time.LocalDate;
import java.time.ZoneId;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.DateCells;
import se.styrkedjan.forms.table.DateReading;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.ui.grid.GridCell.Mark;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/** The day on which an agreement is to be reviewed; one that has passed is told of in colour, with a mark and in words. */
final class ReviewCells implements Cells<NamedElement> {

	private static final Messages WORDS = Messages.of(ReviewCells.class);

	private final DateCells<NamedElement> days = new DateCells<>(
			element -> element instanceof Agreement agreement ? agreement.getNextReview() : null,
			element -> element instanceof Agreement ? CellState.EDITABLE : CellState.READ_ONLY,
			element -> new DateReading(LocalDate.now(ZoneId.systemDefault()).getYear(), DateReading.Edge.LAST),
			(agreement, day) -> Edits.set(agreement, AGREEMENT__NEXT_REVIEW, day));

	@Override
	public String text(NamedElement element) {
		return days.text(element);
	}

	@Override
	public CellState state(NamedElement element) {
		return days.state(element);
	}

	@Override
	public Operation read(NamedElement element, String typed) throws UnreadableException {
		return days.read(element, typed);
	}

	@Override
	public String hint(NamedElement element) {
		return isPast(element) ? WORDS.text("review.past", days.text(element)) : "";
	}

	@Override
	public Tone tone(NamedElement element) {
		return isPast(element) ? Tone.BAD : Tone.TEXT;
	}

	@Override
	public Mark mark(NamedElement element) {
		return isPast(element) ? Mark.LOOK : Mark.NONE;
	}

	private static boolean isPast(NamedElement element) {
		return element instanceof Agreement agreement && agreement.getNextReview() != null
				&& agreement.getNextReview().isBefore(LocalDate.now(ZoneId.systemDefault()));
	}
}
