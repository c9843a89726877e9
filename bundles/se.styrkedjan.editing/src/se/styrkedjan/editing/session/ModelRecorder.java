package se.styrkedjan.editing.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Hears every change in the tree of a document, passes it on, and keeps it while it is recording. EMF's own
 * {@code ChangeRecorder} goes through the whole model each time it starts: 10 ms at 50 000 objects for setting one
 * value, where this takes microseconds.
 */
final class ModelRecorder extends EContentAdapter {

	private final Consumer<Notification> listener;
	private final List<Change> changes = new ArrayList<>();
	private List<Notification> news = new ArrayList<>();
	private boolean recording;

	/** A recorder that tells {@code listener} of each change once. */
	ModelRecorder(Consumer<Notification> listener) {
		this.listener = listener;
	}

	void start() {
		changes.clear();
		news.clear();
		recording = true;
	}

	/** Ends the recording and answers what was changed, oldest first. */
	List<Change> stop() {
		recording = false;
		news.clear();
		return List.copyOf(changes);
	}

	/** The notifications since this was last asked, oldest first. */
	List<Notification> takeNews() {
		List<Notification> taken = news;
		news = new ArrayList<>();
		return taken;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
			return;
		}
		if (recording) {
			changes.addAll(Change.of(notification));
			news.add(notification);
		}
		listener.accept(notification);
	}
}
