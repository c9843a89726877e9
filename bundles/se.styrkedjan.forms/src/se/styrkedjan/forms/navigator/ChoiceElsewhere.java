package se.styrkedjan.forms.navigator;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;

/**
 * Shows the plan of the unit and year that were chosen in a place without editors when the user comes to the place of
 * plans; the editor that was left there would otherwise come back and choose its own again.
 */
final class ChoiceElsewhere extends PerspectiveAdapter {

	private final Supplier<Optional<EditingSession>> shown;
	private Choice chosen = Choice.NONE;

	/**
	 * To be told of the places of a window.
	 *
	 * @param shown the session of the plan beside the editors
	 */
	ChoiceElsewhere(Supplier<Optional<EditingSession>> shown) {
		this.shown = shown;
	}

	@Override
	public void perspectiveDeactivated(IWorkbenchPage page, IPerspectiveDescriptor place) {
		chosen = page.isEditorAreaVisible() ? Choice.NONE : WorkContext.get().choice();
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor place) {
		Choice wanted = chosen;
		chosen = Choice.NONE;
		if (wanted.isComplete() && place.getId().equals(PlanOpening.PLACE)) {
			WorkContext.get().choose(wanted);
			shown.get().filter(session -> isOf(wanted, (Plan) session.root()))
					.ifPresent(session -> new ChosenPlan(page, session).show());
		}
	}

	private static boolean isOf(Choice choice, Plan plan) {
		return choice.unitId().equals(plan.getUnitId()) && choice.year() == plan.getYear();
	}
}
