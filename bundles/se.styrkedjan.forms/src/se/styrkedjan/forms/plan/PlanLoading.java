package se.styrkedjan.forms.plan;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.AfterDialogs;
import se.styrkedjan.ui.work.LongWork;

/** Stands in an editor while its plan is loaded off the UI thread, and says what is wrong when it cannot be. */
final class PlanLoading extends Composite {

	private static final Messages WORDS = Messages.of(PlanLoading.class);

	private final transient PlanInput input;
	private final transient Store store;
	private final transient Consumer<StoredDocument> loaded;

	/**
	 * Begins to load.
	 *
	 * @param loaded is given the plan on the UI thread, unless this is disposed of before
	 */
	PlanLoading(Composite parent, PlanInput input, Store store, Consumer<StoredDocument> loaded) {
		super(parent, SWT.NONE);
		this.input = input;
		this.store = store;
		this.loaded = loaded;
		setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.LARGE));
		Theme.current().paint(this, Tone.BACKGROUND, Tone.TEXT);
		load();
	}

	private void load() {
		clear();
		String title = WORDS.text("editor.opening", input.title());
		FormKit.secondary(this, title);
		layout();
		LongWork.run(title, progress -> store.load(input.documentId()),
				AfterDialogs.now().then(this::done), this::failed);
	}

	private void clear() {
		for (Control part : getChildren()) {
			part.dispose();
		}
	}

	private void done(StoredDocument plan) {
		if (!isDisposed()) {
			loaded.accept(plan);
		}
	}

	private void failed(Throwable error) {
		if (!isDisposed()) {
			clear();
			AlertText words = StoreProblem.text(error);
			FormKit.heading(this, words.title());
			FormKit.body(this, words.what());
			FormKit.body(this, words.remedy());
			FormKit.primary(this, WORDS.text("editor.again"), this::load);
			layout();
		}
	}
}
