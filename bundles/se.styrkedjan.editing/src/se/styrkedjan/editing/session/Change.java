package se.styrkedjan.editing.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change of the model that can be taken back and made again. Both are safe to repeat, since EMF has often made half
 * of the work already by keeping opposite references in step.
 */
sealed interface Change {

	void undo();

	void redo();

	/** The changes a notification tells of; none for the container end of a containment, which follows the other. */
	static List<Change> of(Notification notification) {
		if (!(notification.getNotifier() instanceof EObject owner)
				|| !(notification.getFeature() instanceof EStructuralFeature feature) || notification.isTouch()
				|| feature instanceof EReference reference && reference.isContainer()) {
			return List.of();
		}
		return feature.isMany() ? Placing.all(owner, feature, notification)
				: List.of(new Setting(owner, feature, notification.getOldValue(), notification.getNewValue()));
	}

	/** A single value that has changed. */
	record Setting(EObject owner, EStructuralFeature feature, Object before, Object after) implements Change {

		@Override
		public void undo() {
			set(before);
		}

		@Override
		public void redo() {
			set(after);
		}

		private void set(Object value) {
			if (owner.eGet(feature) != value) {
				owner.eSet(feature, value);
			}
		}
	}

	/** An element of a list that was put in, taken out or moved; a place of -1 means that it is not in the list. */
	record Placing(EObject owner, EStructuralFeature feature, Object element, int from, int to) implements Change {

		private static final int OUT = -1;

		static List<Change> all(EObject owner, EStructuralFeature feature, Notification notification) {
			int position = notification.getPosition();
			Object before = notification.getOldValue();
			Object after = notification.getNewValue();
			return switch (notification.getEventType()) {
			case Notification.ADD -> List.of(new Placing(owner, feature, after, OUT, position));
			case Notification.REMOVE -> List.of(new Placing(owner, feature, before, position, OUT));
			case Notification.MOVE -> List.of(new Placing(owner, feature, after, (Integer) before, position));
			case Notification.SET -> List.of(new Placing(owner, feature, before, position, OUT),
					new Placing(owner, feature, after, OUT, position));
			case Notification.ADD_MANY -> added(owner, feature, (List<?>) after, position);
			case Notification.REMOVE_MANY -> removed(owner, feature, (List<?>) before, (int[]) after);
			default -> List.of();
			};
		}

		private static List<Change> added(EObject owner, EStructuralFeature feature, List<?> elements, int position) {
			List<Change> changes = new ArrayList<>();
			for (int i = 0; i < elements.size(); i++) {
				changes.add(new Placing(owner, feature, elements.get(i), OUT, Math.max(position, 0) + i));
			}
			return changes;
		}

		/** Last first, so that the places are right both ways; no positions means that the list was cleared. */
		private static List<Change> removed(EObject owner, EStructuralFeature feature, List<?> elements,
				int[] positions) {
			List<Change> changes = new ArrayList<>();
			for (int i = elements.size() - 1; i >= 0; i--) {
				int position = positions == null ? i : positions[i];
				changes.add(new Placing(owner, feature, elements.get(i), position, OUT));
			}
			return changes;
		}

		@Override
		public void undo() {
			place(from);
		}

		@Override
		public void redo() {
			place(to);
		}

		@SuppressWarnings("unchecked")
		private void place(int place) {
			EList<Object> list = (EList<Object>) owner.eGet(feature);
			int now = place >= 0 && place < list.size() && list.get(place) == element ? place : list.indexOf(element);
			if (place == OUT) {
				if (now >= 0) {
					list.remove(now);
				}
			} else if (now < 0) {
				list.add(Math.min(place, list.size()), element);
			} else if (now != place) {
				list.move(Math.min(place, list.size() - 1), now);
			}
		}
	}
}
