package se.styrkedjan.followup.rollup;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;

import se.styrkedjan.store.Queries;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** Asks the store beside the user interface; only the newest question is answered. Used on the UI thread. */
final class Asking {

	private static final Messages WORDS = Messages.of(Asking.class);

	private RunningWork work;

	/**
	 * Asks.
	 *
	 * @param place    what shows the answer; nothing is said once it is gone
	 * @param question what is asked, off the UI thread
	 * @param answer   is given the answer
	 */
	<T> void ask(Control place, Function<Queries, T> question, Consumer<T> answer) {
		if (work != null) {
			work.cancel();
		}
		WorkContext.get().store().ifPresent(store -> {
			RunningWork[] asked = new RunningWork[1];
			asked[0] = LongWork.run(WORDS.text("asking"), progress -> question.apply(store.queries()), found -> {
				if (!place.isDisposed() && !asked[0].isCancelled()) {
					answer.accept(found);
				}
			}, failure -> Alert.tell(place.getShell(), StoreProblem.text(failure)));
			work = asked[0];
		});
	}
}
