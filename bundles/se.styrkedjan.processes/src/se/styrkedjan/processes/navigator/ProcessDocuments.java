package se.styrkedjan.processes.navigator;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.styrkedjan.processes.open.ProcessOpening;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.ui.navigation.DocumentOpener;

/** Opens processes, landscapes and collaboration maps in their place. */
public final class ProcessDocuments implements DocumentOpener {

	@Override
	public void open(IWorkbenchWindow window, DocumentInfo document, String elementId) {
		try {
			ProcessOpening.open(PlatformUI.getWorkbench().showPerspective(ProcessPerspective.ID, window),
					ProcessOpening.input(document.id(), document.kind(), document.title()), elementId);
		} catch (WorkbenchException e) {
			throw new IllegalStateException(ProcessPerspective.ID, e);
		}
	}
}
