package se.styrkedjan.diagram.ui.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import se.styrkedjan.diagram.live.Navigation;
import se.styrkedjan.ui.process.ComparisonInput;
import se.styrkedjan.ui.process.ProcessInput;
import se.styrkedjan.ui.process.VersionInput;

/**
 * Opens maps in a page of the workbench.
 *
 * @param page the page
 */
public record OpenMaps(IWorkbenchPage page) {

	/** Where a view of a map leads. */
	public void open(Navigation navigation) {
		open(new ProcessInput(navigation.documentId(), navigation.description(), navigation.label()),
				ProcessInput.CANVAS_EDITOR);
	}

	/** A process as it is now. */
	public void now(String documentId, String title) {
		open(new ProcessInput(documentId, ProcessInput.FLOW, title), ProcessInput.CANVAS_EDITOR);
	}

	/** A version to read. */
	public void version(VersionInput input) {
		open(input, VersionInput.EDITOR);
	}

	/** Two versions to compare. */
	public void comparison(ComparisonInput input) {
		open(input, ComparisonInput.EDITOR);
	}

	private void open(IEditorInput input, String editor) {
		try {
			page.openEditor(input, editor);
		} catch (PartInitException e) {
			ILog.of(OpenMaps.class).log(e.getStatus());
		}
	}
}
