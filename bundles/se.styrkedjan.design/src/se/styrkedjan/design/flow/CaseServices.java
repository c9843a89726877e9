package se.styrkedjan.design.flow;

import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services of the heat map: registered cases of each step. Without what the product hands in, no step has any. */
public class CaseServices {

	private static final int LEVELS = 4;

	/** Whether any case is linked to a step. */
	@ReadsOwn("id")
	public boolean hasCases(Step step) {
		return caseCount(step) > 0;
	}

	/** Number of cases linked to a step. */
	@ReadsOwn("id")
	public Integer caseCount(Step step) {
		return OutsideAdapter.of(step).casesOfStep().getOrDefault(step.getId(), 0);
	}

	/** Number of cases of the step that has most, in any process that is known; at least 1. */
	@ReadsOwn("id")
	public Integer mostCases(Step step) {
		return OutsideAdapter.of(step).casesOfStep().values().stream().mapToInt(Integer::intValue).max().orElse(1);
	}

	/** Half of the most cases, rounded up. */
	@ReadsOwn("id")
	public Integer halfOfMostCases(Step step) {
		return (mostCases(step) + 1) / 2;
	}

	/** Path of the symbol of a step with as much heat as it has cases, in four levels. */
	@ReadsOwn("id")
	public String heatSymbol(Step step) {
		int level = Math.clamp((long) Math.ceil((double) LEVELS * caseCount(step) / mostCases(step)), 1, LEVELS);
		return "/se.styrkedjan.design/symbols/step-heat-" + level + ".svg";
	}

	/** How many cases, in words. */
	public String caseTooltip(Step step) {
		return DesignWords.current().text("cases", caseCount(step));
	}
}
