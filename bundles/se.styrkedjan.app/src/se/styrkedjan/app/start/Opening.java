package se.styrkedjan.app.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whether the database of the window is being opened, which may take minutes when it is made over. Used on the UI thread. */
public final class Opening {

	private static final Opening INSTANCE = new Opening();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Path folder;

	Opening() {
	}

	/** That of the window. */
	public static Opening get() {
		return INSTANCE;
	}

	/** The database of a folder is being opened from now on. */
	public void begin(Path opened) {
		folder = opened;
		listeners.forEach(Runnable::run);
	}

	/** It is open; one that could not be opened is followed by another, or the end. */
	public void end() {
		folder = null;
		listeners.forEach(Runnable::run);
	}

	/** The folder whose database is being opened; empty when none is. */
	Optional<Path> folder() {
		return Optional.ofNullable(folder);
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
