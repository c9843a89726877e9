package se.styrkedjan.design.outside;

import java.util.List;
import java.util.Map;

import se.styrkedjan.model.process.ProcessState;

/**
 * What other documents say about the one that is drawn. Whoever opens a diagram may hand it in with
 * {@link OutsideAdapter}; without it the diagram shows only what its own document holds.
 *
 * @param casesOf          registered cases by id of the step, or of the process as a whole, that they are linked to
 * @param casesOfProcess   registered cases by id of the process that they, or one of its steps, are linked to
 * @param stateOfProcess   stage of life by id of the process
 * @param nameOfProcess    name by id of the process
 * @param carriersOfGoal   names of the processes that carry a goal, by lineage of the goal
 */
public record Outside(Map<String, Integer> casesOf, Map<String, Integer> casesOfProcess,
		Map<String, ProcessState> stateOfProcess,
		Map<String, String> nameOfProcess, Map<String, List<String>> carriersOfGoal) {

	/** Nothing known. */
	public static final Outside UNKNOWN = new Outside(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

	/** Keeps copies, so that nothing changes behind the back of a diagram. */
	public Outside {
		casesOf = Map.copyOf(casesOf);
		casesOfProcess = Map.copyOf(casesOfProcess);
		stateOfProcess = Map.copyOf(stateOfProcess);
		nameOfProcess = Map.copyOf(nameOfProcess);
		carriersOfGoal = Map.copyOf(carriersOfGoal);
	}
}
