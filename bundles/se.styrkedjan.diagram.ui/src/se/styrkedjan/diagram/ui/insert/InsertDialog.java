package se.styrkedjan.diagram.ui.insert;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.dialog.ChoiceDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** Asks by words what is to be put on the map. */
final class InsertDialog extends ChoiceDialog<Insertable> {

	private static final Messages WORDS = Messages.of(InsertDialog.class);
	private static final int WIDTH = 560;

	InsertDialog(Shell parent) {
		super(parent, new Form(WORDS.text("choose.title"), WORDS.text("choose.insert"), WIDTH),
				new Words(WORDS.text("choose.filter"), WORDS.text("choose.none")));
	}

	@Override
	protected void head(Composite area) {
		FormKit.heading(area, WORDS.text("choose.heading"));
		FormKit.secondary(area, WORDS.text("choose.help"));
	}

	@Override
	protected void made() {
		super.made();
		say(WORDS.text("choose.reading"));
		WorkContext.get().store().ifPresentOrElse(store -> LongWork.run(WORDS.text("choose.reading"),
				progress -> Insertable.of(store), this::offer, error -> say(WORDS.text("choose.unread"))),
				() -> offer(List.of()));
	}

	@Override
	protected String line(Insertable choice) {
		return choice.line();
	}
}
