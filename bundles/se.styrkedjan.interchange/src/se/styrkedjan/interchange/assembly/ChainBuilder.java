package se.styrkedjan.interchange.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts goals under one another by their levels, in the order of the document. */
final class ChainBuilder {

	private final List<GoalBuilder> roots = new ArrayList<>();
	private final Deque<GoalBuilder> open = new ArrayDeque<>();

	/** Adds the next goal below the last one it may stand under. */
	void add(GoalBuilder goal) {
		while (!open.isEmpty() && !goal.level().below(open.peek().level())) {
			open.pop();
		}
		if (open.isEmpty()) {
			roots.add(goal);
		} else {
			open.peek().add(goal);
		}
		open.push(goal);
	}

	List<GoalBuilder> roots() {
		return roots;
	}
}
