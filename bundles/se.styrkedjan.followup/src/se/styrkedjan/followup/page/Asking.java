package se.styrkedjan.followup.page;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;

import se.styrkedjan.store.Queries;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** Asks the store beside the user interface; only the newest question is answered. Used on the UI thread. */
public final class Asking {

	private final String words;
	private RunningWork work;

	/**
	 * Nothing is asked yet.
	 *
	 * @param words what is shown while it is asked
	 */
	public Asking(String words) {
		this.words = words;
	}

	/**
	 * Asks.
	 *
	 * @param place    what shows the answer; nothing is said once it is gone
	 * @param question what is asked, off the UI thread
	 * @param answer   is given the answer
	 */
	public <T> void ask(Control place, Function<Queries, T> question, Consumer<T> answer) {
		askStore(place, store -> question.apply(store.queries()), answer);
	}

	/**
	 * Asks what takes more than the questions of a store.
	 *
	 * @param place    what shows the answer; nothing is said once it is gone
	 * @param question what is asked, off the UI thread
	 * @param answer   is given the answer
	 */
	public <T> void askStore(Control place, Function<Store, T> question, Consumer<T> answer) {
		stop();
		WorkContext.get().store().ifPresent(store -> {
			RunningWork[] asked = new RunningWork[1];
			asked[0] = LongWork.run(words, progress -> question.apply(store), found -> {
				if (!place.isDisposed() && !asked[0].isCancelled()) {
					answer.accept(found);
				}
			}, failure -> Alert.tell(place.getShell(), StoreProblem.text(failure)));
			work = asked[0];
		});
	}

	/** What has been asked need not be answered any more. */
	public void stop() {
		if (work != null) {
			work.cancel();
			work = null;
		}
	}
}
