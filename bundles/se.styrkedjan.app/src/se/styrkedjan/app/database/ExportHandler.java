package se.styrkedjan.app.database;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Writes every document as plain XMI into a folder. */
public final class ExportHandler extends AbstractHandler {

	private static final Messages TEXT = Messages.of(ExportHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(TEXT.text("export.title"));
		dialog.setFilterPath(UserPreferences.backupFolder().toString());
		String folder = dialog.open();
		if (folder != null) {
			WorkContext.get().store().ifPresent(store -> write(store, Path.of(folder), shell));
		}
		return null;
	}

	private static void write(Store store, Path folder, Shell shell) {
		LongWork.run(TEXT.text("export.running"), progress -> store.exportXmi(folder, progress),
				files -> Notice.tell(TEXT.text("export.done", files.size(), folder)),
				error -> Alert.tell(shell, StoreProblem.text(error)));
	}
}
