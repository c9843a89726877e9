package se.styrkedjan.editing.session;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

import se.styrkedjan.store.Revision;

/** Hands snapshots to the writer's thread, and keeps what was written until the session's thread takes it in. */
final class SaveQueue {

	private final Queue<Runnable> written = new ConcurrentLinkedQueue<>();
	private final SessionThreads threads;
	private final Saver saver;

	/** A queue to a saver. */
	SaveQueue(SessionThreads threads, Saver saver) {
		this.threads = threads;
		this.saver = saver;
	}

	/**
	 * Has a snapshot written.
	 *
	 * @param takeIn what follows for the model; kept in the queue
	 * @param settle called on the session's thread, to take in what is in the queue
	 */
	CompletableFuture<Revision> write(Snapshot snapshot, Consumer<Written> takeIn, Runnable settle) {
		return write(() -> saver.write(snapshot), takeIn, settle);
	}

	/** Has a snapshot written and something erased from all before it. */
	CompletableFuture<Revision> write(Snapshot snapshot, Saver.Erasure erasure, Consumer<Written> takeIn,
			Runnable settle) {
		return write(() -> saver.write(snapshot, erasure), takeIn, settle);
	}

	private CompletableFuture<Revision> write(Supplier<Written> work, Consumer<Written> takeIn, Runnable settle) {
		CompletableFuture<Revision> future = new CompletableFuture<>();
		threads.writer().execute(() -> {
			try {
				Written result = work.get();
				written.add(() -> takeIn.accept(result));
				threads.session().execute(settle);
				future.complete(result.revision());
			} catch (RuntimeException | Error failure) {
				future.completeExceptionally(failure);
			}
		});
		return future;
	}

	boolean isEmpty() {
		return written.isEmpty();
	}

	/** Takes in the oldest save that has not been; answers whether more are waiting. */
	boolean takeInNext() {
		written.remove().run();
		return !isEmpty();
	}
}
