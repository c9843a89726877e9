package se.styrkedjan.editing.process;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.process.SetLinks.Target;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;

/** What can be linked to in the newest plans of all units. */
public final class LinkTargets {

	/**
	 * Something to link to.
	 *
	 * @param kind   what it is
	 * @param target where the link would lead
	 * @param where  unit and year, or another help to tell it from others
	 */
	public record Found(LinkKind kind, Target target, String where) {
	}

	private LinkTargets() {
	}

	/** All goals, indicators, risks and controls of the newest year. Loads these plans. */
	public static List<Found> of(Store store) {
		List<DocumentInfo> plans = store.documents(DocumentFilter.of(DocumentKind.PLAN));
		int newest = plans.stream().mapToInt(DocumentInfo::year).max().orElse(0);
		List<Found> found = new ArrayList<>();
		plans.stream().filter(plan -> plan.year() == newest)
				.forEach(plan -> store.load(plan.id()).root().eAllContents()
						.forEachRemaining(part -> add(part, plan, found)));
		return found.stream().filter(each -> !each.target().label().isBlank()).toList();
	}

	private static void add(EObject part, DocumentInfo plan, List<Found> found) {
		switch (part) {
		case Goal goal when !goal.isInherited() ->
			found.add(found(LinkKind.GOAL, goal.getLineage(), goal.getTitle(), plan));
		case Indicator indicator ->
			found.add(found(LinkKind.INDICATOR, indicator.getLineage(), indicator.getTitle(), plan));
		case Risk risk -> found.add(found(LinkKind.RISK, risk.getId(), risk.getEvent(), plan));
		case Control control -> found.add(found(LinkKind.CONTROL, control.getId(), control.getTitle(), plan));
		default -> {
			// cannot be linked to from here
		}
		}
	}

	private static Found found(LinkKind kind, String id, String label, DocumentInfo plan) {
		return new Found(kind, new Target(id, plan.id(), label == null ? "" : label),
				plan.unitName() + ' ' + plan.year());
	}
}
