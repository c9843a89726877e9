package se.styrkedjan.design.element;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.organisation.ExternalParty;
import se.styrkedjan.model.organisation.ItSystem;
import se.styrkedjan.model.organisation.ReferenceDocument;
import se.styrkedjan.model.organisation.Role;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;

/** Services that tell what kind of element something is: preconditions of tools. */
public class KindServices {

	/** Whether it is a process. */
	public boolean isProcess(EObject element) {
		return element instanceof Process;
	}

	/** Whether it is a lane. */
	public boolean isLane(EObject element) {
		return element instanceof Lane;
	}

	/** Whether it stands on a process map. */
	public boolean isFlowNode(EObject element) {
		return element instanceof FlowNode;
	}

	/** Whether it is an event. */
	public boolean isEvent(EObject element) {
		return element instanceof Event;
	}

	/** Whether it is a routine, checklist, form or statute. */
	public boolean isReferenceDocument(EObject element) {
		return element instanceof ReferenceDocument;
	}

	/** Whether it is an IT system. */
	public boolean isItSystem(EObject element) {
		return element instanceof ItSystem;
	}

	/** Whether it can own a lane or take part in collaboration: a role, a unit or an external party. */
	public boolean isParty(EObject element) {
		return element instanceof Role || element instanceof Unit || isOutside(element);
	}

	/** Whether it is a party outside the administration. */
	public boolean isOutside(EObject element) {
		return element instanceof ExternalParty;
	}
}
