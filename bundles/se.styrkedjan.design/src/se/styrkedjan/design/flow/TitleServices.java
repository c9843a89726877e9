package se.styrkedjan.design.flow;

import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services that name diagrams, and filter lanes. */
public class TitleServices {

	/** Title of a diagram: the name of what it shows. */
	public String diagramTitle(NamedElement shown) {
		return shown.getName() == null ? "" : shown.getName();
	}

	/** Title of the goal map of a plan: unit and year. */
	public String diagramTitle(Plan plan) {
		return (plan.getUnitName() == null ? "" : plan.getUnitName() + " ") + plan.getYear();
	}

	/** Whether a lane belongs to the administration. */
	@ReadsOwn("external")
	public boolean isInside(Lane lane) {
		return !lane.isExternal();
	}
}
