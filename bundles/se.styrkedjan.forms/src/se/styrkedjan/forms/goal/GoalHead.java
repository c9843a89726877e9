package se.styrkedjan.forms.goal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.plan.TextBinding;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.forms.plan.TitleField;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Tone;

/** Level and title of a goal; a title decided above the unit is shown as a heading with a word on why it is fixed. */
final class GoalHead {

	private static final Messages WORDS = Messages.of(GoalHead.class);

	private final Composite column;
	private final Label level;
	private final Label heading;
	private final Composite fixed;
	private final TitleField field;
	private final TextBinding binding;
	private Goal goal;

	GoalHead(Composite parent, PlanContext context) {
		column = FormKit.column(parent, Spacing.SMALL);
		level = FormKit.secondary(column, "");
		heading = FormKit.heading(column, "");
		fixed = FormKit.row(column, 2);
		Label lock = new Label(fixed, SWT.NONE);
		Icons.follow(lock, () -> Icons.small(Icon.LOCK, Tone.SECONDARY), lock::setImage);
		lock.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
		FormKit.secondary(fixed, WORDS.text("inherited.explanation"));
		field = new TitleField(column, WORDS.text("title.label"));
		binding = new TextBinding(context, field);
	}

	Control control() {
		return column;
	}

	void show(Goal shown) {
		if (goal != shown) {
			goal = shown;
			binding.bind(TextTarget.of(goal, Literals.GOAL__TITLE));
		}
		level.setText(Vocabulary.hasNumber(goal) ? Vocabulary.of(goal.getLevel()) + ' ' + goal.getNumber()
				: Vocabulary.of(goal.getLevel()));
		heading.setText(Vocabulary.title(goal).replace("&", "&&"));
		Shown.when(goal.isInherited(), heading);
		Shown.when(goal.isInherited(), fixed);
		Shown.when(!goal.isInherited(), field);
		binding.refresh();
	}

	void commit() {
		binding.commit();
	}

	boolean setFocus() {
		return goal != null && !goal.isInherited() && field.setFocus();
	}
}
