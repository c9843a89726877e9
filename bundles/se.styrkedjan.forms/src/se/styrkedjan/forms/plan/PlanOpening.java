package se.styrkedjan.forms.plan;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import se.styrkedjan.store.DocumentInfo;

/** Opens the editor of a plan, from wherever a plan is listed. */
public final class PlanOpening {

	private PlanOpening() {
	}

	/** Opens a plan, or shows its editor when it is open. */
	public static void open(IWorkbenchPage page, DocumentInfo plan) {
		open(page, new PlanInput(plan.id(), plan.unitName() + ' ' + plan.year()));
	}

	/** Opens a plan, or shows its editor when it is open. */
	public static void open(IWorkbenchPage page, PlanInput input) {
		try {
			page.openEditor(input, PlanEditor.ID);
		} catch (PartInitException e) {
			ILog.of(PlanOpening.class).log(e.getStatus());
		}
	}
}
