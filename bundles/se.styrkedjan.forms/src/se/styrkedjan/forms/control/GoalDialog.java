package se.styrkedjan.forms.control;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.message.Messages;

/** Asks what a new activity is called and which goal it serves. */
final class GoalDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(GoalDialog.class);
	private static final int WIDTH = 520;

	private final List<Goal> goals;
	private final String proposal;
	private Field<Text> title;
	private Field<Combo> goal;
	private Answer answer;

	/**
	 * What was answered.
	 *
	 * @param title of the activity
	 * @param goal  it serves
	 */
	record Answer(String title, Goal goal) {
	}

	private GoalDialog(Shell parent, List<Goal> goals, String proposal) {
		super(parent, new Form(WORDS.text("finding.follow"), WORDS.text("finding.add"), WIDTH));
		this.goals = goals;
		this.proposal = proposal;
	}

	/** Asks; empty when the user changed his mind. */
	static Optional<Answer> ask(Shell parent, List<Goal> goals, String proposal) {
		GoalDialog dialog = new GoalDialog(parent, goals, proposal);
		return dialog.open() == OK ? Optional.of(dialog.answer) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		title = new Field<>(area, WORDS.text("finding.name"), field -> new Text(field, SWT.BORDER));
		title.control().setText(proposal);
		title.control().selectAll();
		title.control().addListener(SWT.Modify, event -> check());
		goal = new Field<>(area, WORDS.text("finding.goal"), field -> new Combo(field, SWT.READ_ONLY))
				.help(WORDS.text("finding.help"));
		((GridData) goal.control().getLayoutData()).widthHint = WIDTH / 2;
		goals.forEach(one -> goal.control().add(GoalWalk.label(one)));
		goal.control().select(0);
	}

	private void check() {
		boolean named = !title.control().getText().isBlank();
		title.complain(named ? Optional.empty() : Optional.of(WORDS.text("finding.unnamed")));
		allow(named);
		fit();
	}

	@Override
	protected void okPressed() {
		answer = new Answer(title.control().getText().strip(), goals.get(goal.control().getSelectionIndex()));
		super.okPressed();
	}
}
