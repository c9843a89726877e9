package se.styrkedjan.app.database;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;

/** Sees to it that no unsaved work is lost when editors are to be closed. */
public final class UnsavedWork {

	private static final Messages TEXT = Messages.of(UnsavedWork.class);

	private UnsavedWork() {
	}

	/** Closes all editors of a window, asking whether to save; answers false when the user wants to stay. */
	public static boolean close(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return true;
		}
		boolean may = page.getDirtyEditors().length == 0 || ask(window, page);
		return may && page.closeAllEditors(false);
	}

	private static boolean ask(IWorkbenchWindow window, IWorkbenchPage page) {
		String names = Arrays.stream(page.getDirtyEditors()).map(IEditorPart::getTitle).distinct()
				.collect(Collectors.joining(", "));
		AlertText question = new AlertText(Alert.Kind.QUESTION, TEXT.text("unsaved.title"),
				TEXT.text("unsaved.what", names), "");
		int answer = Alert.ask(window.getShell(), question, TEXT.text("unsaved.save"), TEXT.text("unsaved.discard"),
				TEXT.text("unsaved.stay"));
		return answer == 0 ? page.saveAllEditors(false) && page.getDirtyEditors().length == 0 : answer == 1;
	}
}
