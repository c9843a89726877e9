package se.styrkedjan.editing.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.SessionWatch;

/**
 * Keeps a recovery copy of each session with unsaved work, some time behind it, and removes the copy when the work is
 * saved, taken back or given up. Copies are made on the sessions' thread and written on another.
 */
public final class Autosave implements SessionWatch {

	/**
	 * Where and when copies are made.
	 *
	 * @param session runs on the thread that owns the models
	 * @param timer   waits and writes, on one thread; it must outlive the sessions
	 * @param delay   how far a copy may be behind the work
	 */
	public record Schedule(Executor session, ScheduledExecutorService timer, Duration delay) {
	}

	private final RecoveryCopies copies;
	private final Schedule schedule;
	private final Consumer<IOException> failed;
	private final Map<EditingSession, Watcher> watchers = new HashMap<>();

	/**
	 * An autosave into a folder of copies, which only this uses.
	 *
	 * @param failed is told, on the timer's thread, when a copy cannot be written or removed
	 */
	public Autosave(RecoveryCopies copies, Schedule schedule, Consumer<IOException> failed) {
		this.copies = copies;
		this.schedule = schedule;
		this.failed = failed;
	}

	@Override
	public void opened(EditingSession session) {
		Watcher watcher = new Watcher(session);
		watchers.put(session, watcher);
		session.addListener(watcher);
	}

	@Override
	public void closed(EditingSession session) {
		Watcher watcher = watchers.remove(session);
		session.removeListener(watcher);
		watcher.end();
	}

	/**
	 * Takes over a copy that was set aside, after it has been applied to a session: the session's own copy replaces it. When
	 * that cannot be written, the one set aside stays.
	 */
	public void takeOver(RecoveryCopy copy, EditingSession session) {
		FileWork copying = watchers.get(session).copying();
		inBackground(() -> {
			copying.run();
			copies.discard(copy);
		});
	}

	/** Work with the files of copies. */
	@FunctionalInterface
	private interface FileWork {

		void run() throws IOException;
	}

	private void inBackground(FileWork work) {
		schedule.timer().execute(() -> {
			try {
				work.run();
			} catch (IOException e) {
				failed.accept(e);
			}
		});
	}

	/** Watches one session. */
	private final class Watcher implements SessionListener {

		private final EditingSession session;
		private boolean waiting;
		private boolean copied;
		private boolean ended;

		Watcher(EditingSession session) {
			this.session = session;
		}

		@Override
		public void stateChanged() {
			if (!session.isDirty()) {
				discard();
			} else if (!waiting) {
				waiting = true;
				schedule.timer().schedule(() -> schedule.session().execute(this::copy), schedule.delay().toMillis(),
						TimeUnit.MILLISECONDS);
			}
		}

		private void copy() {
			waiting = false;
			if (!ended) {
				inBackground(copying());
			}
		}

		private FileWork copying() {
			if (!session.isDirty()) {
				return () -> {
					// what is saved needs no copy
				};
			}
			EObject root = EcoreUtil.copy(session.root());
			long base = session.revision().number();
			copied = true;
			return () -> copies.write(root, base);
		}

		private void discard() {
			if (copied) {
				copied = false;
				inBackground(() -> copies.discard(session.documentId()));
			}
		}

		void end() {
			ended = true;
			discard();
		}
	}
}
