package se.styrkedjan.processes.dictionary;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.styrkedjan.processes.navigator.ProcessPerspective;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.ui.navigation.DocumentOpener;

/** Shows the dictionary for the organisation document it lies in. */
public final class DictionaryDocuments implements DocumentOpener {

	@Override
	public void open(IWorkbenchWindow window, DocumentInfo document, String elementId) {
		try {
			PlatformUI.getWorkbench().showPerspective(ProcessPerspective.ID, window).showView(DictionaryView.ID);
		} catch (WorkbenchException e) {
			throw new IllegalStateException(DictionaryView.ID, e);
		}
	}
}
