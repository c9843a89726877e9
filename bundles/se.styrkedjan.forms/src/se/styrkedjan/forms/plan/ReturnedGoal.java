package se.styrkedjan.forms.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;

import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.model.steering.Goal;

/** Tells of a goal that comes back after it was taken away, so that who undoes a removal or a move sees what it brought. */
final class ReturnedGoal implements SessionListener {

	private final Set<Goal> gone = Collections.newSetFromMap(new WeakHashMap<>());
	private final Consumer<Goal> listener;
	private Goal back;

	ReturnedGoal(Consumer<Goal> listener) {
		this.listener = listener;
	}

	@Override
	public void modelChanged(Notification change) {
		if (change.getEventType() == Notification.REMOVE && change.getOldValue() instanceof Goal goal) {
			gone.add(goal);
		} else if (change.getEventType() == Notification.ADD && change.getNewValue() instanceof Goal goal && gone.remove(goal)) {
			back = goal;
		}
	}

	@Override
	public void stateChanged() {
		Optional<Goal> returned = Optional.ofNullable(back).filter(goal -> goal.eContainer() != null);
		back = null;
		returned.ifPresent(listener);
	}
}
