package se.styrkedjan.followup.thread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.store.DocumentInfo;

/** The units whose plans of a year there are, and which of them stands above which. Immutable. */
final class PlanUnits {

	private final Map<String, DocumentInfo> plans = new HashMap<>();
	/** UUIDs of the units above a unit, by its UUID. */
	private final Map<String, Set<String>> above = new HashMap<>();

	/**
	 * The units.
	 *
	 * @param plans     the plans of the year
	 * @param documents documents, of which the organisations are read
	 */
	PlanUnits(List<DocumentInfo> plans, List<EObject> documents) {
		plans.forEach(plan -> this.plans.put(plan.id(), plan));
		documents.stream().filter(Organisation.class::isInstance)
				.forEach(organisation -> ((Organisation) organisation).getUnits().forEach(unit -> add(unit, Set.of())));
	}

	private void add(Unit unit, Set<String> over) {
		above.put(unit.getId(), over);
		Set<String> next = new HashSet<>(over);
		next.add(unit.getId());
		unit.getUnits().forEach(child -> add(child, Set.copyOf(next)));
	}

	/** Whether a document is a plan of the year. */
	boolean isPlan(String documentId) {
		return plans.containsKey(documentId);
	}

	/** The name of the unit whose plan a document is; empty when it is none. */
	String name(String documentId) {
		return isPlan(documentId) ? plans.get(documentId).unitName() : "";
	}

	/** Whether the unit of one plan stands above that of another. */
	boolean isAbove(String planId, String otherPlanId) {
		return isPlan(planId) && isPlan(otherPlanId)
				&& above.getOrDefault(plans.get(otherPlanId).unitId(), Set.of()).contains(plans.get(planId).unitId());
	}
}
