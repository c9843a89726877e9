package se.styrkedjan.processes.navigator;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;

import se.styrkedjan.ui.process.ProcessInput;

/** Lets the place show a process when it is gone to, though editors of all places share one area. */
final class OwnEditors extends PerspectiveAdapter {

	private final Runnable whenNone;

	/**
	 * Follows which place is shown.
	 *
	 * @param whenNone is run when no process is open
	 */
	OwnEditors(Runnable whenNone) {
		this.whenNone = whenNone;
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor place) {
		if (place.getId().equals(ProcessPerspective.ID) && !isShown(page)) {
			last(page).ifPresentOrElse(page::bringToTop, whenNone);
		}
	}

	/** Whether a process is shown now. */
	static boolean isShown(IWorkbenchPage page) {
		return page.getActiveEditor() != null && page.getActiveEditor().getEditorInput() instanceof ProcessInput;
	}

	private static Optional<IEditorPart> last(IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences()).filter(OwnEditors::isProcess)
				.map(reference -> reference.getEditor(true)).reduce((one, next) -> next);
	}

	private static boolean isProcess(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof ProcessInput;
		} catch (PartInitException e) {
			return false;
		}
	}
}
