package se.styrkedjan.app.database;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;

/** Works on the database of another folder, now and at later starts. */
public final class OpenDatabaseHandler extends AbstractHandler {

	private static final Messages TEXT = Messages.of(OpenDatabaseHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell());
		dialog.setText(TEXT.text("open.title"));
		WorkContext.get().store().ifPresent(store -> dialog.setFilterPath(store.location().toString()));
		String folder = dialog.open();
		if (folder != null && UnsavedWork.close(window)) {
			UserPreferences.setDatabaseFolder(Path.of(folder));
			Database.get().change(Path.of(folder), window);
		}
		return null;
	}
}
