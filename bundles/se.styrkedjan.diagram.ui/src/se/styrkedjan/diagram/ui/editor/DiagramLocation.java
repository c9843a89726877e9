package se.styrkedjan.diagram.ui.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.navigation.Location;
import se.styrkedjan.ui.process.ProcessInput;

/**
 * A diagram that the user can come back to.
 *
 * @param documentId  UUID of its document
 * @param description which representation of it
 * @param title       name of the document
 */
record DiagramLocation(String documentId, String description, String title) implements Location {

	@Override
	public boolean go() {
		boolean exists = WorkContext.get().workspace().filter(workspace -> workspace.session(documentId).isPresent()
				|| workspace.store().document(documentId).isPresent()).isPresent();
		if (exists) {
			show();
		}
		return exists;
	}

	private void show() {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
					.openEditor(new ProcessInput(documentId, description, title), ProcessInput.CANVAS_EDITOR);
		} catch (PartInitException e) {
			ILog.of(DiagramLocation.class).log(e.getStatus());
		}
	}
}
