package se.styrkedjan.editing.behaviours;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.model.identity.Elements;

/** Whatever is added has an identity afterwards. */
public final class IdentityOfAdded implements Behaviour {

	@Override
	public void follow(List<Notification> changes) {
		for (Notification change : changes) {
			if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
				identify(change.getNewValue());
			}
		}
	}

	private static void identify(Object added) {
		switch (added) {
		case EObject element -> Elements.ensureIdentity(element);
		case Collection<?> elements -> elements.forEach(IdentityOfAdded::identify);
		case null, default -> {
			// nothing was added
		}
		}
	}
}
