package se.styrkedjan.forms.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** The elements that have been led to, so that the user can go back the way they came. */
final class WayBack {

	private static final int MOST = 100;

	private final Deque<EObject> places = new ArrayDeque<>();
	private EObject current;

	/** The user is at an element. */
	void at(EObject element) {
		current = element;
	}

	/** The user is about to be led away from where they are. */
	void remember() {
		if (current != null && current != places.peek()) {
			places.push(current);
			if (places.size() > MOST) {
				places.removeLast();
			}
		}
	}

	/** Goes to the last place remembered; false when there is none that still exists. */
	boolean back(Consumer<EObject> goTo) {
		while (!places.isEmpty()) {
			EObject place = places.pop();
			if (place.eContainer() != null) {
				goTo.accept(place);
				return true;
			}
		}
		return false;
	}
}
