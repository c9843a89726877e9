package se.styrkedjan.editing;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

/**
 * A consequence in the domain of what an operation has changed, made in the same step of undo: a share that follows from
 * its counts, a fulfilment that follows from an outcome. A behaviour whose work is done changes nothing, since it is
 * asked again until all of them are quiet.
 */
@FunctionalInterface
public interface Behaviour {

	/**
	 * Makes what follows from the changes.
	 *
	 * @param changes what has changed in the model since the behaviour was last asked, oldest first
	 */
	void follow(List<Notification> changes);
}
