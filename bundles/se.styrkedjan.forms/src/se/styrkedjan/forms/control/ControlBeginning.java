package se.styrkedjan.forms.control;

import se.styrkedjan.editing.operations.AddPart;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.table.TablePage.Step;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.ui.message.Messages;

/** The first step where a plan has no internal control yet. */
final class ControlBeginning {

	private static final Messages WORDS = Messages.of(ControlBeginning.class);

	private ControlBeginning() {
	}

	/** Begins the internal control of a plan. */
	static Step of(PlanContext context) {
		return new Step(WORDS.text("begin"),
				() -> context.perform(new AddPart(context.plan(), Literals.PLAN__INTERNAL_CONTROL)));
	}
}
