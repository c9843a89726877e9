package se.styrkedjan.ui.context;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.swt.widgets.Display;

import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.recovery.Autosave;
import se.styrkedjan.editing.recovery.RecoveryCopies;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.work.Notice;

/** What the window works on: the open database, and the unit and year chosen at the top. Used on the UI thread. */
public final class WorkContext {

	private static final WorkContext INSTANCE = new WorkContext();

	/** How far the recovery copies may be behind the work. */
	private static final Duration BEHIND = Duration.ofSeconds(2);
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final ExecutorService writer = Executors.newSingleThreadExecutor(runnable -> {
		Thread thread = new Thread(runnable, "save");
		thread.setDaemon(true);
		return thread;
	});
	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(runnable -> {
		Thread thread = new Thread(runnable, "recovery copies");
		thread.setDaemon(true);
		return thread;
	});
	private Workspace workspace;
	private Autosave autosave;
	private Choice choice = Choice.NONE;

	private WorkContext() {
	}

	/** The context of the window. */
	public static WorkContext get() {
		return INSTANCE;
	}

	/** The open database; empty before one is opened. */
	public Optional<Store> store() {
		return workspace().map(Workspace::store);
	}

	/** The sessions on the open database, which all editors share; empty before one is opened. */
	public Optional<Workspace> workspace() {
		return Optional.ofNullable(workspace);
	}

	/** What keeps copies of unsaved work; empty before a database is opened. */
	public Optional<Autosave> autosave() {
		return Optional.ofNullable(autosave);
	}

	/** The unit and year chosen. */
	public Choice choice() {
		return choice;
	}

	/** Works on another database; nothing is chosen in it yet. Sessions of the one before must have been released. */
	public void open(Store store) {
		Executor display = onDisplay();
		autosave = new Autosave(RecoveryCopies.beside(store), new Autosave.Schedule(display, timer, BEHIND),
				new MissingCopies(Notice::tell, InstantSource.system()));
		workspace = new Workspace(store, Behaviours.all(), new SessionThreads(display, writer), autosave);
		choice = Choice.NONE;
		changed();
	}

	/** Works on no database any more, such as when that is about to be closed; nobody is told. */
	public void close() {
		workspace = null;
		autosave = null;
		choice = Choice.NONE;
	}

	/** Waits, some seconds at most, until the copies of what has been saved or given up are gone; to be called at the end. */
	public void finishCopies() {
		try {
			timer.submit(() -> {
				// is run after what was asked for before
			}).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			System.getLogger(WorkContext.class.getName()).log(System.Logger.Level.WARNING, "copies not finished", e);
		}
	}

	private static Executor onDisplay() {
		Display display = Display.getCurrent();
		return task -> {
			if (!display.isDisposed()) {
				display.asyncExec(task);
			}
		};
	}

	/** Chooses another unit or year. */
	public void choose(Choice chosen) {
		if (!chosen.equals(choice)) {
			choice = chosen;
			changed();
		}
	}

	/** Says that documents have come, gone or been saved; lists are read anew. */
	public void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Is run after the database, the choice or the list of documents has changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Takes a listener away. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
