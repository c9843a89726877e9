package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.ui.navigation.Documents;

/** Opens the editor of a plan, from wherever a plan is listed. */
public final class PlanOpening {

	/** Id of the perspective that plans are shown in. */
	public static final String PLACE = "se.styrkedjan.forms.planning";

	private static final String SEARCH = "se.styrkedjan.forms.search";

	private PlanOpening() {
	}

	/** Shows the place of plans in the active window. */
	public static IWorkbenchPage place() {
		return place(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}

	private static IWorkbenchPage place(IWorkbenchWindow window) {
		try {
			return PlatformUI.getWorkbench().showPerspective(PLACE, window);
		} catch (WorkbenchException e) {
			throw new IllegalStateException(PLACE, e);
		}
	}

	/** Opens a plan, or shows its editor when it is open, in the place of plans, wherever the user comes from. */
	public static void open(IWorkbenchPage page, DocumentInfo plan) {
		open(place(page.getWorkbenchWindow()), PlanInput.of(plan));
	}

	/**
	 * Leads to where a figure stands, in the period it is of; when the plan is gone the user is told.
	 *
	 * @param planId    UUID of the plan
	 * @param elementId UUID or lineage of what the figure belongs to
	 * @param period    period of the figure
	 */
	public static void open(String planId, String elementId, Period period) {
		if (Documents.open(planId, elementId) && place().getActiveEditor() instanceof PlanEditor editor) {
			editor.choose(period);
		}
	}

	/** Opens a plan, or shows its editor when it is open; the plan may still be on its way into it. */
	public static Optional<PlanEditor> open(IWorkbenchPage page, PlanInput input) {
		return open(page, input, true);
	}

	/** Lets a plan be seen that nobody has asked for just now: somebody who types in the search goes on typing there. */
	public static Optional<PlanEditor> follow(IWorkbenchPage page, PlanInput input) {
		IWorkbenchPart active = page.getActivePart();
		boolean isPlaceOfEditors = page.isEditorAreaVisible();
		Optional<PlanEditor> editor = open(page, input,
				isPlaceOfEditors && (active == null || !SEARCH.equals(active.getSite().getId())));
		page.setEditorAreaVisible(isPlaceOfEditors);
		return editor;
	}

	private static Optional<PlanEditor> open(IWorkbenchPage page, PlanInput input, boolean activate) {
		try {
			return Optional.ofNullable(page.openEditor(input, PlanEditor.ID, activate)).map(PlanEditor.class::cast);
		} catch (PartInitException e) {
			ILog.of(PlanOpening.class).log(e.getStatus());
			return Optional.empty();
		}
	}
}
