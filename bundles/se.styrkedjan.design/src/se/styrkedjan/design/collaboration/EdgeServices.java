package se.styrkedjan.design.collaboration;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.Forum;

/** Services about lines that show a membership and have no element of their own. They may be drawn from either end. */
public class EdgeServices {

	/** Whether a line can make one of two elements a member of the other. */
	public boolean mayMeet(EObject source, EObject target) {
		return pick(Forum.class, source, target) != null && pick(Actor.class, source, target) != null;
	}

	/** Whether a line can make one of two elements a party to the other. */
	public boolean mayAgree(EObject source, EObject target) {
		return pick(Agreement.class, source, target) != null && pick(Actor.class, source, target) != null;
	}

	/** The forum among two elements, or null. */
	public Forum meetingOf(EObject source, EObject target) {
		return pick(Forum.class, source, target);
	}

	/** The agreement among two elements, or null. */
	public Agreement agreementOf(EObject source, EObject target) {
		return pick(Agreement.class, source, target);
	}

	/** The actor among two elements, or null. */
	public Actor actorOf(EObject source, EObject target) {
		return pick(Actor.class, source, target);
	}

	/**
	 * The element at the end of a line. Works on the lines of Sirius (targetNode) as well as on those of the product
	 * (end), since this bundle must not need Sirius.
	 *
	 * @param edge the view of the line
	 * @return null when it is no line
	 */
	public EObject endElement(EObject edge) {
		var node = Stream.of("end", "targetNode").map(feature -> get(edge, feature)).filter(EObject.class::isInstance)
				.map(EObject.class::cast).findFirst();
		return (EObject) node.map(found -> get(found, "target")).orElse(null);
	}

	private static Object get(EObject element, String feature) {
		var known = element.eClass().getEStructuralFeature(feature);
		return known == null ? null : element.eGet(known);
	}

	private static <T> T pick(Class<T> type, EObject... elements) {
		return Stream.of(elements).filter(type::isInstance).map(type::cast).findFirst().orElse(null);
	}
}
