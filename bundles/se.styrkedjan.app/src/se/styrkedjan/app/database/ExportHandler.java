package se.styrkedjan.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Writes every document as plain XMI into a new folder within the one that is chosen. */
public final class ExportHandler extends AbstractHandler {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
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
		Path fresh = folder.resolve("styrkedjan-xmi-" + LocalDateTime.now().format(TIME));
		LongWork.run(TEXT.text("export.running"), progress -> export(store, fresh, progress),
				files -> Notice.tell(TEXT.text("export.done", files.size(), fresh)),
				error -> Alert.tell(shell, StoreProblem.text(error)));
	}

	/** Leaves nothing behind when it does not come to its end; the folder is its own, so nothing else can be in it. */
	static List<Path> export(Store store, Path fresh, Progress progress) throws IOException {
		try {
			return store.exportXmi(fresh, progress);
		} catch (RuntimeException e) {
			remove(fresh);
			throw e;
		}
	}

	private static void remove(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
			Files.delete(folder);
		}
	}
}
