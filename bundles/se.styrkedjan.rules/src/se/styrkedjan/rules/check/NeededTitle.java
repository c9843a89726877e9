package se.styrkedjan.rules.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.rules.text.Titles;

/** The titles of the elements that must have one. */
final class NeededTitle {

	private NeededTitle() {
	}

	/** Title of an element, the empty string for none; empty when its class needs no title. */
	static Optional<String> of(EObject element) {
		return isNeeded(element) ? Optional.of(Titles.own(element).strip()) : Optional.empty();
	}

	/** Splits, events and notes may go without a name; what stands in the dictionary has its name from there. */
	private static boolean isNeeded(EObject element) {
		return switch (element) {
		case Section section -> section.getRole() == SectionRole.FREE;
		case Goal goal -> true;
		case Indicator indicator -> true;
		case Activity activity -> true;
		case EconomyPart part -> true;
		case EconomyLine line -> true;
		case CaseGroup group -> true;
		case CaseCategory category -> true;
		case Risk risk -> true;
		case Control control -> true;
		case Step step -> true;
		case Decision decision -> true;
		case Lane lane -> true;
		default -> false;
		};
	}
}
