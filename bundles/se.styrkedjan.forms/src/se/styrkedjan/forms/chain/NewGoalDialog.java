package se.styrkedjan.forms.chain;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks for a new goal of any level, so that a chain that can be had from nowhere else can be written by hand. */
final class NewGoalDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(NewGoalDialog.class);
	private static final int WIDTH = 560;

	private final Plan plan;
	private final Optional<Goal> near;
	private Field<Combo> level;
	private Field<Text> number;
	private Field<Text> title;
	private Label place;
	private GoalChange.Creation answer;

	private NewGoalDialog(Shell parent, Plan plan, Optional<Goal> near) {
		super(parent, new Form(WORDS.text("new.title"), WORDS.text("new.ok"), WIDTH));
		this.plan = plan;
		this.near = near;
	}

	/** Asks for a goal near another; empty when the user has changed their mind. */
	static Optional<GoalChange.Creation> ask(Shell parent, Plan plan, Optional<Goal> near) {
		NewGoalDialog dialog = new NewGoalDialog(parent, plan, near);
		return dialog.open() == OK ? Optional.of(dialog.answer) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		level = new Field<>(area, WORDS.text("new.level"), box -> new Combo(box, SWT.READ_ONLY));
		GoalLevel.VALUES.forEach(each -> level.control().add(Vocabulary.of(each)));
		level.control().select(likely().ordinal());
		level.control().addListener(SWT.Selection, event -> tellPlace());
		number = new Field<>(area, WORDS.text("new.number"), box -> new Text(box, SWT.BORDER))
				.help(WORDS.text("new.number.help"));
		title = new Field<>(area, WORDS.text("new.words"), box -> new Text(box, SWT.BORDER));
		title.control().addListener(SWT.Modify, event -> allow(!title.control().getText().isBlank()));
		place = FormKit.secondary(area, "");
		tellPlace();
	}

	@Override
	protected void made() {
		allow(false);
	}

	/** The level below the goal chosen, or the outermost. */
	private GoalLevel likely() {
		return near.map(goal -> GoalLevel.get(Math.min(goal.getLevel().getValue() + 1, GoalLevel.UNIT.getValue())))
				.orElse(GoalLevel.CITY_DIRECTION);
	}

	private GoalLevel chosen() {
		return GoalLevel.VALUES.get(level.control().getSelectionIndex());
	}

	private void tellPlace() {
		place.setText(GoalPlace.of(chosen(), near).above().map(goal -> WORDS.text("new.below", GoalWalk.label(goal)))
				.orElseGet(() -> WORDS.text("new.outermost")).replace("&", "&&"));
		place.requestLayout();
	}

	@Override
	protected void okPressed() {
		answer = new NewGoal(chosen(), number.control().getText(), title.control().getText()).in(plan, near);
		super.okPressed();
	}
}
