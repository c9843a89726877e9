package se.styrkedjan.forms.plan;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;

/**
 * Where in a plan the user is: the period and the goal chosen, the same in the navigator and every editor of the plan.
 * Used on the UI thread.
 */
public final class PlanChoice extends AdapterImpl {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Period period;
	private Goal goal;

	private PlanChoice(EditingSession session) {
		period = CurrentPeriod.of((Plan) session.root());
		session.addListener(new ReturnedGoal(this::choose));
	}

	/** The choice in a session on a plan; at first the period that is most likely worked on, and no goal. */
	public static PlanChoice of(EditingSession session) {
		if (EcoreUtil.getExistingAdapter(session.root(), PlanChoice.class) instanceof PlanChoice existing) {
			return existing;
		}
		PlanChoice choice = new PlanChoice(session);
		session.root().eAdapters().add(choice);
		return choice;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == PlanChoice.class;
	}

	/** The period chosen. */
	public Period period() {
		return period;
	}

	/** Chooses another period. */
	public void choose(Period chosen) {
		if (chosen != period) {
			period = chosen;
			tell();
		}
	}

	/** The goal chosen; empty before the first choice and after it has been removed. */
	public Optional<Goal> goal() {
		return Optional.ofNullable(goal).filter(chosen -> chosen.eContainer() != null);
	}

	/** Chooses another goal. */
	public void choose(Goal chosen) {
		if (chosen != goal) {
			goal = chosen;
			tell();
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Is run after another choice. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Takes a listener away. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
