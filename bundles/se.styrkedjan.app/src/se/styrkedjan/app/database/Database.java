package se.styrkedjan.app.database;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.app.memory.WindowMemory;
import se.styrkedjan.app.recovery.Recovery;
import se.styrkedjan.app.start.OpenDemo;
import se.styrkedjan.app.start.Opening;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.AfterDialogs;
import se.styrkedjan.ui.work.LongWork;

/** The database of the window: opened in the background while the window is built, closed with it. */
public final class Database {

	private static final int SOON = 20;
	/** Argument of the program: fill an empty database with the demo. */
	private static final String WITH_DEMO = "--demo";
	private static final Database INSTANCE = new Database();

	private static final Messages TEXT = Messages.of(Database.class);

	private Path folder;
	private CompletableFuture<Store> opening = new CompletableFuture<>();

	private Database() {
	}

	/** The one database. */
	public static Database get() {
		return INSTANCE;
	}

	/** Begins to open the database of a folder in the background. */
	public void begin(Path chosen) {
		folder = chosen;
		opening = new CompletableFuture<>();
		CompletableFuture<Store> mine = opening;
		Thread thread = new Thread(() -> open(chosen, mine), "open database");
		thread.setDaemon(true);
		thread.start();
	}

	private static void open(Path folder, CompletableFuture<Store> opened) {
		try {
			opened.complete(DerbyStore.open(folder));
		} catch (RuntimeException | LinkageError e) {
			opened.completeExceptionally(e);
		}
	}

	/** Lets a window show it as soon as it is open, or ask the user what to do when it cannot be opened. */
	public void show(IWorkbenchWindow window) {
		Display display = window.getShell().getDisplay();
		AfterDialogs place = AfterDialogs.now();
		Opening.get().begin(folder);
		LongWork.show(TEXT.text("database.opening"), opening);
		opening.whenComplete((store, error) -> display.asyncExec(() -> place.show(() -> {
			if (error == null) {
				WorkContext.get().open(store);
				Opening.get().end();
				Recovery.offer(window, store, () -> goOn(store, window));
			} else {
				OpeningProblem.ask(window, error instanceof CompletionException ? error.getCause() : error);
			}
		})));
	}

	/** Who has plans goes on with them; who has none stays at the start page, or sees the demo when it was asked for. */
	private static void goOn(Store store, IWorkbenchWindow window) {
		if (!store.documents(DocumentFilter.of(DocumentKind.PLAN)).isEmpty()) {
			WindowMemory.show(window, store);
		} else if (List.of(Platform.getApplicationArgs()).contains(WITH_DEMO)) {
			new OpenDemo().run(window.getShell());
		}
		StartClock.usable(window);
		Readiness.begin(store);
	}

	/** Closes this database and opens that of another folder. */
	public void change(Path folder, IWorkbenchWindow window) {
		close();
		begin(folder);
		show(window);
	}

	/** Closes it, waiting for what is being written. */
	public void close() {
		WorkContext.get().finishCopies();
		if (opening.isDone() && !opening.isCompletedExceptionally()) {
			opening.join().close();
		}
	}
}
