package se.styrkedjan.rules.text;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Section;

/** What people call the elements of a model. */
public final class Titles {

	private Titles() {
	}

	/** Title of an element as the user knows it, or of the nearest element around it; the empty string when none has one. */
	public static String of(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			String title = own(at);
			if (!title.isBlank()) {
				return title;
			}
		}
		return "";
	}

	/** Title of the element itself, or the empty string. */
	public static String own(EObject object) {
		String title = switch (object) {
		case Goal goal -> goal.getTitle();
		case Indicator indicator -> indicator.getTitle();
		case Activity activity -> activity.getTitle();
		case Section section -> section.getHeading();
		case EconomyLine line -> line.getTitle();
		case Risk risk -> risk.getEvent();
		case Control control -> control.getTitle();
		case Case registered -> registered.getNumber();
		case Link link -> link.getLabel();
		case Flow flow when flow.getName() == null || flow.getName().isBlank() -> ends(flow);
		case NamedElement named -> named.getName();
		case Plan plan -> plan.getUnitName() + " " + plan.getYear();
		default -> "";
		};
		return title == null ? "" : title;
	}

	/** A flow without words is called by what it joins. */
	private static String ends(Flow flow) {
		return flow.getSource() == null || flow.getTarget() == null ? ""
				: own(flow.getSource()) + " → " + own(flow.getTarget());
	}
}
