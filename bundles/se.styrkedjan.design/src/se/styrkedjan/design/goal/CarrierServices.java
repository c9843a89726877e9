package se.styrkedjan.design.goal;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessFactory;
import se.styrkedjan.model.steering.Plan;

/** Services about the processes that carry goals, as far as the plan links to them. */
public class CarrierServices {

	/** The links of all goals of a plan to processes. */
	public List<Link> carrierLinks(Plan plan) {
		return new GoalServices().allGoals(plan).stream().flatMap(goal -> goal.getLinks().stream())
				.filter(link -> link.getKind() == LinkKind.PROCESS && link.getTarget() != null).toList();
	}

	/** The process that a link leads to, as a proxy with its id and name. Loads nothing. */
	public Process carrier(Link link) {
		var process = ProcessFactory.eINSTANCE.createProcess();
		process.setId(link.getTarget());
		process.setName(link.getLabel());
		((InternalEObject) process).eSetProxyURI(
				URI.createURI("styrkedjan:/document").appendSegment(link.getTarget()).appendFragment(link.getTarget()));
		return process;
	}
}
