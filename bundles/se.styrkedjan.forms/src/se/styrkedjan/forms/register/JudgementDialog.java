package se.styrkedjan.forms.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.register.JudgeSeriousness;
import se.styrkedjan.model.register.Answer;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.rules.register.GuidedJudgement;
import se.styrkedjan.rules.register.GuidedJudgement.Question;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Leads through the questions of seriousness, one at a time, to a conclusion with its reason. */
final class JudgementDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(JudgementDialog.class);
	private static final int WIDTH = 600;
	private static final int HEIGHT = 380;

	private final Case one;
	private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
	private final Map<Question, String> notes = new EnumMap<>(Question.class);
	private int at;
	private Composite area;
	private ConclusionPart conclusion;
	private Operation made;

	private JudgementDialog(Shell parent, Case one) {
		super(parent);
		this.one = one;
		answers.putAll(JudgeSeriousness.answers(one));
		notes.putAll(JudgeSeriousness.notes(one));
	}

	/** Asks; empty when the user has changed their mind. */
	static Optional<Operation> ask(Shell parent, Case one) {
		JudgementDialog dialog = new JudgementDialog(parent, one);
		return dialog.open() == OK ? Optional.of(dialog.made) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("judge.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		data.minimumHeight = HEIGHT;
		area.setLayoutData(data);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("new.cancel"), false);
		createButton(parent, IDialogConstants.BACK_ID, WORDS.text("judge.back"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.NEXT_ID, WORDS.text("judge.next"), true), Tone.ACCENT,
				Tone.ON_ACCENT);
	}

	@Override
	public void create() {
		super.create();
		show();
	}

	private List<Question> way() {
		return new GuidedJudgement(answers).way();
	}

	/** The question is asked until all that matter have answers; then comes the conclusion. */
	private boolean asks() {
		return at < way().size();
	}

	private void show() {
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		conclusion = null;
		if (asks()) {
			Question question = way().get(at);
			new QuestionPart(area, new QuestionPart.Place(question, at + 1), answers.get(question),
					notes.getOrDefault(question, "")).onAnswer(answer -> answered(question, answer))
							.onNote(note -> notes.put(question, note));
		} else {
			conclusion = new ConclusionPart(area, one, answers, this::written);
		}
		enable();
		area.layout(true, true);
		fit();
		area.setFocus();
	}

	private void answered(Question question, Answer answer) {
		answers.put(question, answer);
		enable();
	}

	private void written() {
		enable();
		fit();
	}

	private void enable() {
		Button next = getButton(IDialogConstants.NEXT_ID);
		next.setText(WORDS.text(asks() ? "judge.next" : "judge.save"));
		next.setEnabled(asks() ? answers.containsKey(way().get(at)) : conclusion != null && conclusion.isComplete());
		getButton(IDialogConstants.BACK_ID).setEnabled(at > 0);
		next.requestLayout();
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case IDialogConstants.BACK_ID -> {
			at--;
			show();
		}
		case IDialogConstants.NEXT_ID -> next();
		default -> super.buttonPressed(id);
		}
	}

	private void next() {
		if (asks()) {
			at++;
			show();
		} else {
			made = new JudgeSeriousness(one, answers, notes, conclusion.verdict());
			okPressed();
		}
	}

	/** Higher than it has to be, so that it does not jump from question to question; never past the edge of the screen. */
	@Override
	protected void fit() {
		super.fit();
		Rectangle screen = getShell().getMonitor().getClientArea();
		Rectangle now = getShell().getBounds();
		int height = Math.min(screen.height, Math.max(now.height, HEIGHT));
		int top = Math.max(screen.y, Math.min(now.y, screen.y + screen.height - height));
		getShell().setBounds(now.x, top, now.width, height);
		getShell().setDefaultButton(getButton(IDialogConstants.NEXT_ID));
	}
}
