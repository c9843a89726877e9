package se.styrkedjan.app.shell;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.editing.EditingSession;

/**
 * Saves the document in front, whichever part beside it has the keyboard. Unlike the platform's handler it takes along what
 * is being typed in a field, and asks each time whether there is something to save: that one misses editors which were open
 * before it was first asked.
 */
public final class SaveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		editor().ifPresent(editor -> editor.doSave(new NullProgressMonitor()));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return editor().isPresent();
	}

	private static Optional<IEditorPart> editor() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActiveEditor)
				.filter(editor -> Adapters.adapt(editor, EditingSession.class) != null);
	}
}
