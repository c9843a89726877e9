package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE__CATEGORIES;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;

/** A case is counted once in each group: a newly chosen category takes the place of the one chosen before. */
public final class OneCategoryOfEachGroup implements Behaviour {

	@Override
	public void follow(List<Notification> changes) {
		for (Notification change : changes) {
			if (change.getFeature() == CASE__CATEGORIES && change.getNewValue() instanceof CaseCategory chosen) {
				((Case) change.getNotifier()).getCategories()
						.removeIf(other -> other != chosen && other.getGroup() == chosen.getGroup());
			}
		}
	}
}
