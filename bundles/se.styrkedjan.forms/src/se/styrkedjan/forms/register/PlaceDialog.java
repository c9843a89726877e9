package se.styrkedjan.forms.register;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.model.LinkKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.dialog.ChoiceDialog;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.work.LongWork;

/** Asks which process or step a case concerns: some words, and one of what fits. */
final class PlaceDialog extends ChoiceDialog<PlaceChoice> {

	private static final Messages WORDS = Messages.of(PlaceDialog.class);
	private static final int WIDTH = 600;
	private static final String INDENT = "        ";

	private final Store store;

	private PlaceDialog(Shell parent, Store store) {
		super(parent, new Form(WORDS.text("place.title"), WORDS.text("place.ok"), WIDTH),
				new Words(WORDS.text("place.filter"), WORDS.text("place.none")));
		this.store = store;
	}

	/** Asks; empty when the user has changed their mind. */
	static Optional<PlaceChoice> ask(Shell parent, Store store) {
		return new PlaceDialog(parent, store).choose();
	}

	@Override
	protected void made() {
		super.made();
		say(WORDS.text("place.reading"));
		LongWork.run(WORDS.text("place.reading"), progress -> PlaceChoice.all(store, progress), this::found,
				error -> say(StoreProblem.text(error).what()));
	}

	private void found(List<PlaceChoice> found) {
		offer(found);
		if (found.isEmpty()) {
			say(WORDS.text("place.empty"));
		}
	}

	@Override
	protected String line(PlaceChoice place) {
		boolean step = place.kind() == LinkKind.STEP;
		return step ? INDENT + WORDS.text("place.step", place.target().label(), place.process()) : place.process();
	}
}
