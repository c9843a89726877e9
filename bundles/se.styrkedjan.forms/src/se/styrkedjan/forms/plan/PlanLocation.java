package se.styrkedjan.forms.plan;

import org.eclipse.ui.IWorkbenchPage;

import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.navigation.Location;

/**
 * A page of a plan, with the element the user was at there.
 *
 * @param documentId UUID of the plan
 * @param title      unit and year
 * @param page       name of the page's class
 * @param elementId  UUID of the element, or the empty string for the page as a whole
 */
public record PlanLocation(String documentId, String title, String page, String elementId) implements Location {

	@Override
	public boolean go() {
		boolean exists = WorkContext.get().workspace().filter(workspace -> workspace.session(documentId).isPresent()
				|| workspace.store().document(documentId).isPresent()).isPresent();
		if (exists) {
			IWorkbenchPage window = PlanOpening.place();
			PlanOpening.open(window, new PlanInput(documentId, title)).ifPresent(editor -> editor.go(this));
		}
		return exists;
	}
}
