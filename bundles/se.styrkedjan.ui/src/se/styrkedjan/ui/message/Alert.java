package se.styrkedjan.ui.message;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * Tells or asks the user something: what has happened, where, what to do, and choices that are verbs. Answers the index
 * of the choice; Esc and closing the window choose the last one.
 */
public final class Alert extends Dialog {

	private static final int WIDTH = 480;

	private final AlertText text;
	private final List<String> choices;
	private final int usual;

	private Alert(Shell parent, AlertText text, List<String> choices, int usual) {
		super(parent);
		this.text = text;
		this.choices = choices;
		this.usual = usual;
	}

	/** Shows a message with choices, the first being the default; answers the index of the one taken. */
	public static int ask(Shell parent, AlertText text, String... choices) {
		return ask(parent, text, List.of(choices), 0);
	}

	/**
	 * Asks before something that cannot be undone: leaving it is the default and has the focus, so that Enter too often
	 * does no harm; answers whether the user wants it.
	 *
	 * @param verb  what is done
	 * @param leave what leaves everything as it is
	 */
	public static boolean confirm(Shell parent, AlertText text, String verb, String leave) {
		return ask(parent, text, List.of(verb, leave), 1) == 0;
	}

	private static int ask(Shell parent, AlertText text, List<String> choices, int usual) {
		int answer = new Alert(parent, text, choices, usual).open();
		return answer < 0 || answer == SWT.DEFAULT ? choices.size() - 1 : answer;
	}

	/** Shows a message that is only to be read. */
	public static void tell(Shell parent, AlertText text) {
		ask(parent, text, Messages.of(Alert.class).text("alert.close"));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(text.title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.row(parent, 2);
		area.setLayout(FormKit.layout(2, Spacing.MEDIUM, Spacing.LARGE));
		Label symbol = new Label(area, SWT.NONE);
		symbol.setImage(Icons.large(text.kind().icon(), text.kind().tone()));
		symbol.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
		Composite words = FormKit.column(area, Spacing.SMALL);
		wide(FormKit.section(words, text.title()));
		wide(FormKit.body(words, text.what()));
		if (!text.remedy().isEmpty()) {
			wide(FormKit.secondary(words, text.remedy()));
		}
		return area;
	}

	private static void wide(Label label) {
		((GridData) label.getLayoutData()).widthHint = WIDTH;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		((GridLayout) parent.getLayout()).makeColumnsEqualWidth = false;
		for (int i = choices.size() - 1; i >= 0; i--) {
			Button button = createButton(parent, IDialogConstants.CLIENT_ID + i, choices.get(i), i == usual);
			if (i == usual) {
				Theme.current().paint(button, Tone.ACCENT, Tone.ON_ACCENT);
				button.setFocus();
			}
		}
	}

	@Override
	protected void buttonPressed(int buttonId) {
		setReturnCode(buttonId - IDialogConstants.CLIENT_ID);
		close();
	}

	@Override
	protected void handleShellCloseEvent() {
		setReturnCode(choices.size() - 1);
		close();
	}

	/** What an alert is about, by its symbol. */
	public enum Kind {
		INFO(Icon.INFO, Tone.ACCENT), QUESTION(Icon.HELP, Tone.ACCENT), WARNING(Icon.WARNING, Tone.WARNING),
		ERROR(Icon.ERROR, Tone.BAD);

		private final Icon icon;
		private final Tone tone;

		Kind(Icon icon, Tone tone) {
			this.icon = icon;
			this.tone = tone;
		}

		Icon icon() {
			return icon;
		}

		Tone tone() {
			return tone;
		}
	}
}
