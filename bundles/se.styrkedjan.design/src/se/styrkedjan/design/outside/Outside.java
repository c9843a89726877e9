package se.styrkedjan.design.outside;

import java.util.List;
import java.util.Map;

import se.styrkedjan.model.process.ProcessState;

/**
 * What other documents say about the one that is drawn. Whoever opens a diagram may hand it in with
 * {@link OutsideAdapter}; without it the diagram shows only what its own document holds.
 *
 * @param casesOfStep      registered cases by id of the step they are linked to
 * @param stateOfProcess   stage of life by id of the process
 * @param nameOfProcess    name by id of the process
 * @param carriersOfGoal   names of the processes that carry a goal, by lineage of the goal
 */
public record Outside(Map<String, Integer> casesOfStep, Map<String, ProcessState> stateOfProcess,
		Map<String, String> nameOfProcess, Map<String, List<String>> carriersOfGoal) {

	/** Nothing known. */
	public static final Outside UNKNOWN = new Outside(Map.of(), Map.of(), Map.of(), Map.of());

	/** Keeps copies, so that nothing changes behind the back of a diagram. */
	public Outside {
		casesOfStep = Map.copyOf(casesOfStep);
		stateOfProcess = Map.copyOf(stateOfProcess);
		nameOfProcess = Map.copyOf(nameOfProcess);
		carriersOfGoal = Map.copyOf(carriersOfGoal);
	}
}
