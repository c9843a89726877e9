package se.styrkedjan.app.database;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

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

/** Replaces the whole database by a backup, after looking into that and asking. */
public final class RestoreHandler extends AbstractHandler {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final Messages TEXT = Messages.of(RestoreHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(TEXT.text("restore.title"));
		dialog.setFilterPath(UserPreferences.backupFolder().toString());
		BackupFiles.filter(dialog);
		String file = dialog.open();
		if (file != null) {
			WorkContext.get().store().ifPresent(store -> look(window, store, Path.of(file)));
		}
		return null;
	}

	private static void look(IWorkbenchWindow window, Store store, Path file) {
		LongWork.run(TEXT.text("restore.looking"), progress -> BackupSummary.of(file),
				summary -> ask(window, new Replacement(window, store, file), text(store, file, summary)),
				error -> Alert.tell(window.getShell(), StoreProblem.text(error)));
	}

	private static AlertText text(Store store, Path file, BackupSummary summary) {
		String saved = TIME.format(summary.newest().atZone(ZoneId.systemDefault()));
		return new AlertText(Alert.Kind.WARNING, TEXT.text("restore.ask.title"),
				TEXT.text("restore.ask.what", store.location(), file, summary.documents(), saved),
				TEXT.text("restore.ask.remedy", UserPreferences.backupFolder()));
	}

	private static void ask(IWorkbenchWindow window, Replacement replacement, AlertText question) {
		if (Alert.ask(window.getShell(), question, TEXT.text("restore.ask.ok"), TEXT.text("restore.ask.cancel")) == 0) {
			replacement.begin();
		}
	}
}
