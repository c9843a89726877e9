package se.styrkedjan.forms.register;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.Thinning;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;

/** Stands where the form of a case would, when its content has been thinned. */
final class ThinnedNote {

	private static final Messages WORDS = Messages.of(ThinnedNote.class);

	private final ScrollPage page;
	private final Label heading;
	private final Label words;

	ThinnedNote(Composite parent) {
		page = new ScrollPage(parent);
		heading = FormKit.section(page.content(), "");
		words = FormKit.body(page.content(), "");
	}

	Control control() {
		return page;
	}

	/** Says when the content was taken out, and what is left. */
	void show(Case one, Thinning thinning) {
		heading.setText(WORDS.text("case.heading", one.getNumber()));
		words.setText(WORDS.text("thinned.note", thinning.getDate() == null ? "" : thinning.getDate().toString()));
		page.reflow();
	}
}
