package se.styrkedjan.app.start;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** Says on the start page that the database is being opened, as soon as that takes more than a moment. */
final class OpeningPart {

	private static final Messages TEXT = Messages.of(OpeningPart.class);
	private static final int MOMENT = 1_000;

	private final Composite column;

	/**
	 * A part that is empty at first.
	 *
	 * @param parent what it stands in
	 * @param folder the folder of the database
	 * @param shown  run when its words have come
	 */
	OpeningPart(Composite parent, Path folder, Runnable shown) {
		column = FormKit.column(parent, Spacing.MEDIUM);
		column.getDisplay().timerExec(MOMENT, () -> {
			if (!column.isDisposed()) {
				tell(folder);
				shown.run();
			}
		});
	}

	private void tell(Path folder) {
		FormKit.section(column, TEXT.text("opening.title"));
		FormKit.prose(column, TEXT.text("opening.text"));
		FormKit.secondary(column, TEXT.text("opening.location", folder));
		column.requestLayout();
	}
}
