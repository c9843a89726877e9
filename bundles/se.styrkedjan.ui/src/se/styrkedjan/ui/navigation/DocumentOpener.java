package se.styrkedjan.ui.navigation;

import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.store.DocumentInfo;

/** Opens documents of some kinds; contributed to {@code se.styrkedjan.ui.opener}. */
public interface DocumentOpener {

	/**
	 * Shows a document, in its place of the window, on the UI thread.
	 *
	 * @param document  what to open
	 * @param elementId UUID or lineage of the element in it to lead to, or the empty string
	 */
	void open(IWorkbenchWindow window, DocumentInfo document, String elementId);
}
