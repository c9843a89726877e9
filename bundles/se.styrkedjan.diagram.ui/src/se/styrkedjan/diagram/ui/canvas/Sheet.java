package se.styrkedjan.diagram.ui.canvas;

import java.util.Optional;

import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.paint.Dressing;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.session.ReadingSession;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.ui.work.Notice;

/**
 * The diagram that an editor works on, and the one way to change it.
 *
 * @param session  session of the document
 * @param live     the opened representation
 * @param symbols  what it is drawn with
 * @param dressing what is drawn beside what the specification says
 */
public record Sheet(EditingSession session, LiveDiagram live, Symbols symbols, Dressing dressing) {

	/** A diagram as its specification says. */
	public Sheet(EditingSession session, LiveDiagram live, Symbols symbols) {
		this(session, live, symbols, Dressing.NONE);
	}

	/** Where everything stands. */
	public Diagram diagram() {
		return live.diagram();
	}

	/** Makes a change as one step of undo; says why, and answers false, when it may not be made. */
	public boolean perform(Operation operation) {
		try {
			session.execute(operation);
			return true;
		} catch (RefusedException refused) {
			tell(refused.refusal());
			return false;
		}
	}

	/** Makes a change of what is shown: in a version that is only read for as long as it is open. */
	public void show(Operation operation) {
		if (session instanceof ReadingSession) {
			operation.apply();
			live.refresh();
		} else {
			perform(operation);
		}
	}

	/** Whether a change may be made. */
	public boolean allows(Operation operation) {
		return operation.check().isEmpty();
	}

	/** Why a change may not be made, in words; empty when it may. */
	public Optional<String> refusal(Operation operation) {
		return operation.check().map(Wording.current()::of);
	}

	private static void tell(Refusal refusal) {
		Notice.tell(Wording.current().of(refusal));
	}
}
