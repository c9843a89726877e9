package se.styrkedjan.forms.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.MoveElement;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/**
 * The changes that can be made where a section stands. Headings that every document of its kind has stay in their place.
 *
 * @param section the section chosen
 */
record SectionChange(Section section) {

	/** A new heading of the unit's own. */
	static Section create(String heading) {
		Section created = Elements.create(Literals.SECTION);
		created.setHeading(heading);
		return created;
	}

	/** Whether the heading is the unit's own. */
	boolean isOwn() {
		return section.getRole() == SectionRole.FREE;
	}

	/** Adds a heading after this one, on the same level. */
	Operation addedAfter(Section created) {
		return new AddElement(created, place(section.eContainer(), siblings(section).indexOf(section) + 1));
	}

	/** Adds a heading last under this one. */
	Operation addedBelow(Section created) {
		return new AddElement(section, Literals.SECTION__SECTIONS, created);
	}

	/** Takes the section away with all under it; empty for one that the document always has. */
	Optional<Operation> removed() {
		return isOwn() ? Optional.of(new RemoveElements(List.of(section))) : Optional.empty();
	}

	/** Moves the section among its siblings; empty when it cannot go further or has its fixed place. */
	Optional<Operation> moved(int distance) {
		int to = siblings(section).indexOf(section) + distance;
		return !isOwn() || to < 0 || to >= siblings(section).size() ? Optional.empty()
				: Optional.of(new MoveElement(section, place(section.eContainer(), to)));
	}

	/** Moves the section beside another, 0 before it or 1 after it; empty when it has its fixed place. */
	Optional<Operation> movedBeside(Section other, int offset) {
		List<Section> without = new ArrayList<>(siblings(other));
		without.remove(section);
		return isOwn() && other != section
				? Optional.of(new MoveElement(section, place(other.eContainer(), without.indexOf(other) + offset)))
				: Optional.empty();
	}

	/** Moves the section last under another; empty when it has its fixed place. */
	Optional<Operation> movedBelow(Section other) {
		return isOwn() && other != section
				? Optional.of(new MoveElement(section, Placement.last(other, Literals.SECTION__SECTIONS)))
				: Optional.empty();
	}

	private static Placement place(EObject parent, int index) {
		EReference feature = parent instanceof Section ? Literals.SECTION__SECTIONS : Literals.REPORT__SECTIONS;
		return new Placement(parent, feature, index);
	}

	@SuppressWarnings("unchecked")
	private static List<Section> siblings(Section section) {
		return (List<Section>) section.eContainer().eGet(section.eContainmentFeature());
	}
}
