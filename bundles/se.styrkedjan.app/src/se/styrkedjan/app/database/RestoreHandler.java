package se.styrkedjan.app.database;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Replaces the whole database by a backup, after asking. */
public final class RestoreHandler extends AbstractHandler {

	private static final Messages TEXT = Messages.of(RestoreHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(TEXT.text("restore.title"));
		dialog.setFilterPath(UserPreferences.backupFolder().toString());
		String file = dialog.open();
		if (file != null) {
			WorkContext.get().store().ifPresent(store -> ask(window, store, Path.of(file)));
		}
		return null;
	}

	private static void ask(IWorkbenchWindow window, Store store, Path file) {
		AlertText question = new AlertText(Alert.Kind.WARNING, TEXT.text("restore.ask.title"),
				TEXT.text("restore.ask.what", store.location(), file), TEXT.text("restore.ask.remedy"));
		int answer = Alert.ask(window.getShell(), question, TEXT.text("restore.ask.ok"),
				TEXT.text("restore.ask.cancel"));
		if (answer == 0 && UnsavedWork.close(window)) {
			restore(window.getShell(), store, file);
		}
	}

	private static void restore(Shell shell, Store store, Path file) {
		LongWork.run(TEXT.text("restore.running"), progress -> {
			store.restore(file, progress);
			return file;
		}, restored -> {
			WorkContext.get().open(store);
			Notice.tell(TEXT.text("restore.done", restored));
		}, error -> Alert.tell(shell, StoreProblem.text(error)));
	}
}
