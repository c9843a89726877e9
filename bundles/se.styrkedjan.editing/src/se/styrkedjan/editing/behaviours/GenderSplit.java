package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.model.steering.Outcome;

/** An indicator that gets a value for women or men is one that is split by gender. */
public final class GenderSplit implements Behaviour {

	@Override
	public void follow(List<Notification> changes) {
		for (Notification change : changes) {
			if (change.getNotifier() instanceof Outcome outcome && outcome.getIndicator() != null
					&& isGender(change.getFeature()) && change.getNewValue() != null) {
				outcome.getIndicator().setGenderSplit(true);
			}
		}
	}

	private static boolean isGender(Object feature) {
		return feature == OUTCOME__MEN || feature == OUTCOME__WOMEN;
	}
}
