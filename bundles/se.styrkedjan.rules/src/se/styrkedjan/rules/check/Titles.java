package se.styrkedjan.rules.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.FlowNode;
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

/** The titles of the elements that must have one. */
final class Titles {

	private Titles() {
	}

	/** Title of an element, the empty string for none; empty when its class needs no title. */
	static Optional<String> needed(EObject element) {
		return switch (element) {
		case Goal goal -> text(goal.getTitle());
		case Indicator indicator -> text(indicator.getTitle());
		case Activity activity -> text(activity.getTitle());
		case Section section when section.getRole() == SectionRole.FREE -> text(section.getHeading());
		case EconomyPart part -> text(part.getName());
		case EconomyLine line -> text(line.getTitle());
		case CaseGroup group -> text(group.getName());
		case CaseCategory category -> text(category.getName());
		case Risk risk -> text(risk.getEvent());
		case Control control -> text(control.getTitle());
		case FlowNode node when isNamed(node) -> text(node.getName());
		case Lane lane -> text(lane.getName());
		default -> Optional.empty();
		};
	}

	/** Splits, events and notes may go without a name; what stands in the dictionary has its name from there. */
	private static boolean isNamed(FlowNode node) {
		return node instanceof Step || node instanceof Decision;
	}

	private static Optional<String> text(String title) {
		return Optional.of(title == null ? "" : title.strip());
	}

	/** Title of an element or of the nearest around it that has one. */
	static String of(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			Optional<String> title = needed(at).filter(text -> !text.isEmpty());
			if (title.isPresent()) {
				return title.get();
			}
		}
		return "";
	}
}
