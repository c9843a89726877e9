package se.styrkedjan.ui.context;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import se.styrkedjan.store.Store;

/** What the window works on: the open database, and the unit and year chosen at the top. Used on the UI thread. */
public final class WorkContext {

	private static final WorkContext INSTANCE = new WorkContext();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Store store;
	private Choice choice = Choice.NONE;

	private WorkContext() {
	}

	/** The context of the window. */
	public static WorkContext get() {
		return INSTANCE;
	}

	/** The open database; empty before one is opened. */
	public Optional<Store> store() {
		return Optional.ofNullable(store);
	}

	/** The unit and year chosen. */
	public Choice choice() {
		return choice;
	}

	/** Works on another database; nothing is chosen in it yet. */
	public void open(Store opened) {
		store = opened;
		choice = Choice.NONE;
		changed();
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
