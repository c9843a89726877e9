package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE__CLOSED;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.rules.register.Retention;

/** A case that is closed gets the day its retention ends, unless one is set. */
public final class RetentionOfClosed implements Behaviour {

	@Override
	public void follow(List<Notification> changes) {
		for (Notification change : changes) {
			if (change.getFeature() == CASE__CLOSED && change.getNotifier() instanceof Case one
					&& one.getRetainUntil() == null) {
				Retention.proposed(one).ifPresent(one::setRetainUntil);
			}
		}
	}
}
