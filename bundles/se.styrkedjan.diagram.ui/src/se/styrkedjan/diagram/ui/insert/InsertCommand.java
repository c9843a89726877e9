package se.styrkedjan.diagram.ui.insert;

import java.util.Optional;

import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.work.Notice;

/** Asks what is to be put at what is selected, and puts it there; also makes the canvas take in what is dragged to it. */
public final class InsertCommand {

	private final Desk desk;

	/** The command for a desk whose canvas is open. */
	public InsertCommand(Desk desk) {
		this.desk = desk;
		new ElementDrop(desk, StoredElements::find);
	}

	/** Asks and inserts; what is settled says so before anything is asked. */
	public void run() {
		desk.names().commit();
		Optional<Refusal> settled = desk.sheet().live().settled();
		if (settled.isPresent()) {
			Notice.tell(Wording.current().of(settled.get()));
			return;
		}
		new InsertDialog(desk.viewer().canvas().getShell()).choose().map(Insertable::element).flatMap(StoredElements::find)
				.ifPresent(new Inserting(desk)::put);
		desk.viewer().canvas().setFocus();
	}
}
