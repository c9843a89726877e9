package se.styrkedjan.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CancellationException;

import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.app.memory.WindowMemory;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/**
 * Puts a backup in the place of everything in the database. What was there is backed up first, so this can be undone by
 * restoring again. The window shows no database meanwhile, since questions to it would wait; afterwards, however it went,
 * it shows again what was open.
 */
final class Replacement {

	private static final Messages TEXT = Messages.of(Replacement.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
	private static final int BACKED_UP = 20;
	private static final int WHOLE = 100;

	private final IWorkbenchWindow window;
	private final Store store;
	private final Path file;
	private final Path before;

	Replacement(IWorkbenchWindow window, Store store, Path file) {
		this.window = window;
		this.store = store;
		this.file = file;
		this.before = UserPreferences.backupFolder()
				.resolve(TEXT.text("restore.before", LocalDateTime.now().format(TIME)));
	}

	/** Begins; nothing happens when the user would rather stay with unsaved work. On the UI thread. */
	void begin() {
		WindowMemory.keep(window);
		if (UnsavedWork.close(window)) {
			WorkContext.get().close();
			WorkContext.get().changed();
			LongWork.run(TEXT.text("restore.running"), this::replace, this::tell, error -> {
				show();
				Alert.tell(window.getShell(), StoreProblem.text(error));
			});
		}
	}

	/** Answers whether it went all the way, which it does unless the user cancels. */
	private boolean replace(Progress progress) throws IOException {
		boolean replaced = false;
		try {
			store.backup(before, part(progress, 0, BACKED_UP));
			store.restore(file, part(progress, BACKED_UP, WHOLE));
			replaced = true;
		} catch (CancellationException e) {
			// as when it fails, everything is as it was
		} finally {
			if (!replaced) {
				Files.deleteIfExists(before);
			}
		}
		return replaced;
	}

	private static Progress part(Progress whole, int from, int to) {
		return (done, total) -> whole.worked(from + (to - from) * done / Math.max(total, 1), WHOLE);
	}

	private void tell(boolean restored) {
		show();
		Notice.tell(restored ? TEXT.text("restore.done", file, before) : TEXT.text("restore.cancelled"));
	}

	private void show() {
		WorkContext.get().open(store);
		WindowMemory.show(window, store);
	}
}
