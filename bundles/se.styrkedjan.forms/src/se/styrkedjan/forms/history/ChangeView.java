package se.styrkedjan.forms.history;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.store.Revision;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** What changed between two versions, as text that can be read and copied; offers to take the newer one back. */
final class ChangeView {

	private static final Messages WORDS = Messages.of(ChangeView.class);

	private final Composite column;
	private final Label heading;
	private final Label summary;
	private final StyledText text;
	private final Button restore;
	private Comparison comparison;

	ChangeView(Composite parent, Consumer<Revision> onRestore) {
		column = new Composite(parent, SWT.NONE);
		column.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.LARGE));
		Theme.current().paint(column, Tone.BACKGROUND, Tone.TEXT);
		heading = FormKit.heading(column, "");
		summary = FormKit.secondary(column, WORDS.text("changes.choose"));
		text = new StyledText(column, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		text.setLayoutData(FormKit.fillBoth());
		text.setAlwaysShowScrollBars(false);
		text.setLineSpacing(Spacing.TINY);
		restore = FormKit.button(column, "", () -> onRestore.accept(comparison.newer()));
		restore.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		Shown.when(false, restore);
	}

	void show(Comparison shown, List<Difference> differences) {
		comparison = shown;
		heading.setText(shown.older()
				.map(older -> WORDS.text("changes.between", Long.toString(older.number()),
						Long.toString(shown.newer().number())))
				.orElseGet(() -> WORDS.text("changes.first", Long.toString(shown.newer().number()))));
		summary.setText(shown.older().isEmpty() ? WORDS.text("changes.first.explanation")
				: WORDS.text("changes.count", differences.size()));
		new ChangeText(text).show(differences);
		restore.setText(WORDS.text("restore", Long.toString(shown.newer().number())));
		column.layout();
	}

	/** Offers to take the version shown back, which only makes sense of one that is not the newest. */
	void offerToRestore(boolean offered) {
		Shown.when(offered, restore);
		column.layout();
	}
}
