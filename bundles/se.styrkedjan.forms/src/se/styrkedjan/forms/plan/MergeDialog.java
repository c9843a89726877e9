package se.styrkedjan.forms.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.wording.Excerpt;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.form.Card;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Asks whose value is kept, for each value that somebody else has changed and saved in the meantime. */
public final class MergeDialog extends Dialog {

	private static final Messages WORDS = Messages.of(MergeDialog.class);
	private static final int WIDTH = 720;
	private static final int HEIGHT = 560;

	private final String occasion;
	private final List<Difference> conflicts;
	private final Map<Difference, Side> choices = new HashMap<>();

	private MergeDialog(Shell parent, List<Difference> conflicts, String occasion) {
		super(parent);
		this.occasion = occasion;
		this.conflicts = conflicts;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		conflicts.forEach(conflict -> choices.put(conflict, Side.OURS));
	}

	/** Asks; empty when the user wants to go on working without saving. */
	static Optional<Map<Difference, Side>> decide(Shell parent, List<Difference> conflicts) {
		return new MergeDialog(parent, conflicts, "merge").ask();
	}

	/** Asks when the work that a crash left behind meets what has been saved since; empty to leave it for later. */
	public static Optional<Map<Difference, Side>> recover(Shell parent, List<Difference> conflicts) {
		return new MergeDialog(parent, conflicts, "recover").ask();
	}

	private Optional<Map<Difference, Side>> ask() {
		return open() == OK ? Optional.of(choices) : Optional.empty();
	}

	private String words(String key, Object... arguments) {
		return WORDS.text(occasion + '.' + key, arguments);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words("title"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		ScrollPage page = new ScrollPage(parent);
		FormKit.heading(page.content(), words("heading", conflicts.size()));
		FormKit.secondary(page.content(), words("explanation"));
		conflicts.forEach(conflict -> add(page.content(), conflict));
		page.reflow();
		return page;
	}

	private void add(Composite parent, Difference conflict) {
		Card card = new Card(parent);
		FormKit.text(card, Wording.current().of(conflict), TextStyle.STRONG, Tone.TEXT);
		Excerpt excerpt = Excerpt.of(conflict.before(), conflict.after());
		addChoice(card, conflict, Side.OURS, excerpt.after()).setSelection(true);
		addChoice(card, conflict, Side.THEIRS, excerpt.before());
	}

	private Button addChoice(Composite parent, Difference conflict, Side side, String value) {
		Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
		String shown = value.isEmpty() ? WORDS.text("merge.empty") : value;
		button.setText(words(side.name(), shown).replace("&", "&&"));
		button.setLayoutData(FormKit.fill());
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				choices.put(conflict, side);
			}
		});
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, words("cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, words("save"), true), Tone.ACCENT,
				Tone.ON_ACCENT);
	}
}
