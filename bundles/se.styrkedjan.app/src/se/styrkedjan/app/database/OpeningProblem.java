package se.styrkedjan.app.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;

/** Asks what to do when the database cannot be opened: try again, another folder, restore a backup, or quit. */
final class OpeningProblem {

	private static final Messages TEXT = Messages.of(OpeningProblem.class);

	private final IWorkbenchWindow window;

	private OpeningProblem(IWorkbenchWindow window) {
		this.window = window;
	}

	static void ask(IWorkbenchWindow window, Throwable error) {
		new OpeningProblem(window).ask(error);
	}

	private void ask(Throwable error) {
		boolean damaged = error instanceof StoreException store && store.code() == StoreException.Code.DAMAGED;
		List<Way> ways = damaged ? List.of(Way.RESTORE, Way.OTHER, Way.AGAIN, Way.QUIT)
				: List.of(Way.AGAIN, Way.OTHER, Way.RESTORE, Way.QUIT);
		String[] words = ways.stream().map(way -> TEXT.text("opening." + way.name())).toArray(String[]::new);
		switch (ways.get(Alert.ask(shell(), StoreProblem.text(error), words))) {
		case AGAIN -> again();
		case OTHER -> other(error);
		case RESTORE -> restore(error);
		case QUIT -> PlatformUI.getWorkbench().close();
		}
	}

	/** What the user can do. */
	private enum Way {
		AGAIN, OTHER, RESTORE, QUIT
	}

	private Shell shell() {
		return window.getShell();
	}

	private void again() {
		Database.get().change(DatabaseFolder.of(org.eclipse.core.runtime.Platform.getApplicationArgs()), window);
	}

	private void other(Throwable error) {
		folder("opening.folder").ifPresentOrElse(this::use, () -> ask(error));
	}

	private void use(Path folder) {
		UserPreferences.setDatabaseFolder(folder);
		Database.get().change(folder, window);
	}

	private Optional<Path> folder(String title) {
		DirectoryDialog dialog = new DirectoryDialog(shell());
		dialog.setText(TEXT.text(title));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private void restore(Throwable error) {
		FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
		dialog.setText(TEXT.text("opening.file"));
		dialog.setFilterPath(UserPreferences.backupFolder().toString());
		Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
		Optional<Path> folder = file.flatMap(chosen -> folder("opening.newFolder"));
		if (folder.isEmpty()) {
			ask(error);
		} else {
			restore(file.get(), folder.get());
		}
	}

	private void restore(Path file, Path folder) {
		LongWork.run(TEXT.text("opening.restoring"), progress -> {
			try (Store store = DerbyStore.open(folder)) {
				store.restore(file, progress);
			}
			return folder;
		}, this::use, this::ask);
	}
}
