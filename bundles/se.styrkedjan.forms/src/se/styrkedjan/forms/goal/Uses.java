package se.styrkedjan.forms.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** Looks up, off the UI thread, where other documents use the goal that is shown. */
final class Uses {

	private static final Messages WORDS = Messages.of(Uses.class);

	private final Runnable found;
	private Object asked;
	private List<Related> uses = List.of();

	/** Nothing is looked up yet; {@code found} is run on the UI thread when something has been found. */
	Uses(Runnable found) {
		this.found = found;
	}

	/** What has been found of the goal asked for last. */
	List<Related> known() {
		return uses;
	}

	/** Asks for another goal. */
	void ask(Goal goal) {
		asked = goal;
		uses = List.of();
		String key = Objects.requireNonNullElse(goal.getLineage(), goal.getId());
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("related.looking"),
				progress -> find(store, key, goal.getId()), answer -> take(goal, answer), error -> failed(goal, error)));
	}

	private static List<Related> find(Store store, String lineage, String id) {
		return List.of(lineage, id).stream().distinct().flatMap(key -> store.queries().uses(key).stream()).distinct()
				.map(Related::of).sorted(Comparator.comparing(Related::group)).toList();
	}

	private void take(Goal goal, List<Related> answer) {
		if (goal == asked && !answer.isEmpty()) {
			uses = answer;
			found.run();
		}
	}

	/** The column is of use without; the next goal asks again. */
	private static void failed(Goal goal, Throwable error) {
		System.getLogger(Uses.class.getName()).log(System.Logger.Level.WARNING, "uses of goal " + goal.getId(), error);
	}
}
