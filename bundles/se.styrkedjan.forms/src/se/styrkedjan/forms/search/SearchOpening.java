package se.styrkedjan.forms.search;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.styrkedjan.forms.navigator.PlanningPerspective;

/** Opens the search, in a place of the window that has room for documents. */
final class SearchOpening {

	private SearchOpening() {
	}

	/** Shows what is found everywhere. */
	static void everywhere(IWorkbenchWindow window, String words) {
		show(window).ifPresent(view -> view.search(words));
	}

	/** Lets the user type; a search that is opened anew looks in the document that is open. */
	static void here(IWorkbenchWindow window) {
		boolean anew = window.getActivePage().findView(SearchView.ID) == null;
		show(window).filter(view -> anew).ifPresent(SearchView::searchOpenDocument);
	}

	private static Optional<SearchView> show(IWorkbenchWindow window) {
		try {
			IWorkbenchPage page = window.getActivePage();
			if (!page.isEditorAreaVisible()) {
				page = PlatformUI.getWorkbench().showPerspective(PlanningPerspective.ID, window);
			}
			return Optional.of((SearchView) page.showView(SearchView.ID));
		} catch (WorkbenchException e) {
			ILog.of(SearchOpening.class).error(SearchView.ID, e);
			return Optional.empty();
		}
	}
}
