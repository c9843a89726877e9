package se.styrkedjan.diagram.ui.editor;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.store.StoreException;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;

/** Stands in the place of a map that could not be opened, such as one that has been removed: why, and the way out. */
final class Unopened {

	private static final Messages WORDS = Messages.of(Unopened.class);

	private Unopened() {
	}

	/**
	 * Fills an editor.
	 *
	 * @param close closes the editor
	 * @return what it is called on its tab
	 */
	static String show(Composite parent, StoreException error, Runnable close) {
		AlertText words = words(error);
		Composite column = FormKit.column(parent, Spacing.MEDIUM);
		column.setLayout(FormKit.layout(1, Spacing.LARGE, Spacing.MEDIUM));
		FormKit.heading(column, words.title());
		FormKit.prose(column, words.what());
		FormKit.prose(column, words.remedy());
		FormKit.button(column, WORDS.text("unopened.close"), close).setFocus();
		return words.title();
	}

	private static AlertText words(StoreException error) {
		return error.code() == StoreException.Code.DOCUMENT_MISSING
				? new AlertText(Alert.Kind.ERROR, WORDS.text("unopened.missing"), WORDS.text("unopened.missing.what"),
						WORDS.text("unopened.missing.remedy"))
				: StoreProblem.text(error);
	}
}
