package se.styrkedjan.app.database;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
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

/** Writes the whole database, with history, to one file. */
public final class BackupHandler extends AbstractHandler {

	private static final Messages TEXT = Messages.of(BackupHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(TEXT.text("backup.title"));
		dialog.setFilterPath(UserPreferences.backupFolder().toString());
		BackupFiles.filter(dialog);
		dialog.setFileName("styrkedjan-" + LocalDate.now() + ".zip");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			WorkContext.get().store().ifPresent(store -> write(store, Path.of(file), shell));
		}
		return null;
	}

	private static void write(Store store, Path file, Shell shell) {
		LongWork.run(TEXT.text("backup.running"), progress -> {
			store.backup(file, progress);
			return file;
		}, written -> Notice.tell(TEXT.text("backup.done", written)),
				error -> Alert.tell(shell, StoreProblem.text(error)));
	}
}
