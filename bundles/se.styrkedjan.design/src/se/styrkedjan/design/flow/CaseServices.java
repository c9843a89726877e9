package se.styrkedjan.design.flow;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.design.outside.Outside;
import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/**
 * Services of the heat map: registered cases of each step of a flow and of each process of a landscape. Without what the
 * product hands in, nothing has any.
 */
public class CaseServices {

	private static final int LEVELS = 4;

	/** Whether any case concerns it. */
	@ReadsOwn({ "id", "processId" })
	public boolean hasCases(EObject element) {
		return caseCount(element) > 0;
	}

	/** Number of cases that concern a step, or a process of a landscape with all its steps. */
	@ReadsOwn({ "id", "processId" })
	public Integer caseCount(EObject element) {
		Outside outside = OutsideAdapter.of(element);
		return switch (element) {
		case FlowNode node -> count(outside.casesOf(), node.getId());
		case LandscapeEntry entry -> count(outside.casesOfProcess(), entry.getProcessId());
		default -> 0;
		};
	}

	private static int count(Map<String, Integer> cases, String id) {
		return id == null ? 0 : cases.getOrDefault(id, 0);
	}

	/** Number of cases of that step of the flow, or process of any kind, that has most; at least 1. */
	@ReadsOwn({ "id", "processId" })
	public Integer mostCases(EObject element) {
		Outside outside = OutsideAdapter.of(element);
		Map<String, Integer> cases = element instanceof LandscapeEntry ? outside.casesOfProcess() : outside.casesOf();
		String whole = EcoreUtil.getID(EcoreUtil.getRootContainer(element));
		return cases.entrySet().stream().filter(entry -> !entry.getKey().equals(whole)).mapToInt(Map.Entry::getValue).max()
				.orElse(1);
	}

	/** Half of the most cases, rounded up. */
	@ReadsOwn({ "id", "processId" })
	public Integer halfOfMostCases(EObject element) {
		return (mostCases(element) + 1) / 2;
	}

	/** Path of the symbol of a step with as much heat as it has cases, in four levels. */
	@ReadsOwn("id")
	public String heatSymbol(Step step) {
		int level = Math.clamp((long) Math.ceil((double) LEVELS * caseCount(step) / mostCases(step)), 1, LEVELS);
		return "/se.styrkedjan.design/symbols/step-heat-" + level + ".svg";
	}

	/** How many cases, in words. */
	public String caseTooltip(EObject element) {
		return DesignWords.current().text("cases", caseCount(element));
	}
}
