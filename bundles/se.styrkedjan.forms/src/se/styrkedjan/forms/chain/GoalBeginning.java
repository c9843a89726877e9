package se.styrkedjan.forms.chain;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The way on where a plan has no goals of the unit's own: writes the first, or one above it. */
public final class GoalBeginning {

	private static final Messages WORDS = Messages.of(GoalBeginning.class);

	private final PlanContext context;

	/** The way on in a plan. */
	public GoalBeginning(PlanContext context) {
		this.context = context;
	}

	/** What there is to say in an empty plan. */
	public static String words() {
		return WORDS.text("first.words");
	}

	/** What the first step is called. */
	public static String verb() {
		return WORDS.text("first.unit");
	}

	/** Adds buttons with the first steps. */
	public void offer(Composite parent) {
		place(FormKit.primary(parent, verb(), this::writeGoal));
		place(FormKit.button(parent, WORDS.text("first.above"), () -> writeOther(parent)));
	}

	private static void place(Button button) {
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
	}

	/** Writes the plan's first goal; where there are goals above the unit, leads to them to choose one to serve. */
	public void writeGoal() {
		if (context.plan().getGoals().isEmpty()) {
			make(NewGoal.ofUnit().in(context.plan(), Optional.empty()));
		} else {
			context.reveal(context.choice().goal().orElseGet(context.plan().getGoals()::getFirst));
			context.say(WORDS.text("first.choose"));
		}
	}

	private void writeOther(Composite parent) {
		NewGoalDialog.ask(parent.getShell(), context.plan(), Optional.empty()).ifPresent(this::make);
	}

	private void make(GoalChange.Creation creation) {
		if (context.perform(creation.operation()).isEmpty()) {
			context.reveal(creation.created());
		}
	}
}
