package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;

/** A plan open in a session without a store, for tests of tables. */
public final class OpenPlan {

	private final EditingSession session;

	/** Opens a plan. */
	public OpenPlan(Plan plan) {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(plan);
	}

	public EditingSession session() {
		return session;
	}

	public Plan plan() {
		return (Plan) session.root();
	}

	/** The goal of a title. */
	public Goal goal(String title) {
		return GoalWalk.depthFirst(plan()).stream().filter(goal -> title.equals(goal.getTitle())).findFirst()
				.orElseThrow();
	}

	/** Makes an operation; answers the code of a refusal. */
	public Optional<String> perform(Operation operation) {
		try {
			session.execute(operation);
			return Optional.empty();
		} catch (RefusedException e) {
			return Optional.of(e.refusal().code());
		}
	}

	/** Titles of all indicators, in order. */
	public List<String> indicatorTitles() {
		return GoalWalk.depthFirst(plan()).stream().flatMap(goal -> goal.getIndicators().stream())
				.map(indicator -> indicator.getTitle()).toList();
	}
}
