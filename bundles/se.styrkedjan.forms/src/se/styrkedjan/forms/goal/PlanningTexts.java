package se.styrkedjan.forms.goal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.period.SettledBar;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/**
 * The texts of a goal that the plan is made of. A goal that is decided above the unit shows the texts it has; an own goal
 * all that can be written.
 */
final class PlanningTexts {

	private static final Messages WORDS = Messages.of(PlanningTexts.class);
	private static final Set<EAttribute> ONLY_WHEN_FILLED = Set.of(Literals.GOAL__OTHER_TEXT);

	private final Composite column;
	private final Label heading;
	private final SettledBar settled;
	private final Map<EAttribute, MarkupBinding> texts = new LinkedHashMap<>();
	private Goal goal;

	PlanningTexts(Composite parent, PlanContext context) {
		column = FormKit.column(parent, Spacing.MEDIUM);
		heading = FormKit.section(column, WORDS.text("planning.title"));
		settled = new SettledBar(column, context);
		add(Literals.GOAL__DESCRIPTION, context);
		add(Literals.GOAL__EXPECTED_RESULT, context);
		add(Literals.GOAL__WORKING_METHODS, context);
		add(Literals.GOAL__RESOURCE_USE, context);
		add(Literals.GOAL__FOLLOW_UP, context);
		add(Literals.GOAL__DEVELOPMENT, context);
		add(Literals.GOAL__OTHER_TEXT, context);
	}

	private void add(EAttribute attribute, PlanContext context) {
		MarkupBinding text = new MarkupBinding(column, WORDS.text("text." + attribute.getName()), context);
		text.field().help(WORDS.text("text." + attribute.getName() + ".help"));
		texts.put(attribute, text);
	}

	Control control() {
		return column;
	}

	void show(Goal shown) {
		if (goal != shown) {
			goal = shown;
			texts.forEach((attribute, text) -> text.bind(TextTarget.of(goal, attribute)));
		}
		if (goal.isInherited()) {
			settled.hide();
		} else {
			settled.showPlan();
		}
		texts.values().forEach(MarkupBinding::refresh);
		arrange();
	}

	private void arrange() {
		texts.forEach((attribute, text) -> Shown.when(
				text.hasText() || !goal.isInherited() && !ONLY_WHEN_FILLED.contains(attribute), text.field()));
		Shown.when(!goal.isInherited() || texts.values().stream().anyMatch(MarkupBinding::hasText), heading);
	}

	void commit() {
		texts.values().forEach(MarkupBinding::commit);
	}
}
