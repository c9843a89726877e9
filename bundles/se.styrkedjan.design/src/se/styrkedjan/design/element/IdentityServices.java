package se.styrkedjan.design.element;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;

/** Services that tell who an element is. */
public class IdentityServices {

	/** An identity for an element just made; one that it has already is kept. */
	public String newIdentity(Element element) {
		return element.getId() == null ? UUID.randomUUID().toString() : element.getId();
	}

	/** What links to an element hold: its lineage where it has one, else its id; null for what is no element. */
	public String identity(EObject element) {
		return switch (element) {
		case Goal goal when goal.getLineage() != null -> goal.getLineage();
		case Indicator indicator when indicator.getLineage() != null -> indicator.getLineage();
		case Activity activity when activity.getLineage() != null -> activity.getLineage();
		case Element any -> any.getId();
		default -> null;
		};
	}

	/** Identity of the document that an element lies in. */
	public String documentIdentity(EObject element) {
		return identity(EcoreUtil.getRootContainer(element));
	}

	/** What people call an element; empty when it has no name. */
	public String nameOf(EObject element) {
		var name = switch (element) {
		case NamedElement named -> named.getName();
		case Goal goal -> goal.getTitle();
		case Indicator indicator -> indicator.getTitle();
		case Activity activity -> activity.getTitle();
		case Risk risk -> risk.getEvent();
		case Control control -> control.getTitle();
		default -> null;
		};
		return name == null ? "" : name;
	}
}
