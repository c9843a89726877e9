package se.styrkedjan.forms.nextyear;

import se.styrkedjan.editing.unit.UnitDirectory;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;

/** Saves a new plan as its first revision. Asks the database, so not for a UI thread. */
final class PlanSaving {

	private PlanSaving() {
	}

	/** A unit has a plan for that year already. */
	static final class ExistsException extends Exception {

		private static final long serialVersionUID = 1L;
		private final transient DocumentInfo existing;

		ExistsException(DocumentInfo existing) {
			super(existing.title());
			this.existing = existing;
		}

		DocumentInfo existing() {
			return existing;
		}
	}

	/**
	 * Saves.
	 *
	 * @param plan a plan with the name of its unit; the unit is looked up, or entered when it is new
	 * @throws ExistsException when the unit has a plan for that year
	 */
	static DocumentInfo save(Store store, Plan plan, String savedBy) throws ExistsException {
		plan.setUnitId(new UnitDirectory(store).findOrEnter(plan.getUnitName(), savedBy));
		var existing = store.queries().plan(plan.getUnitId(), plan.getYear());
		if (existing.isPresent()) {
			throw new ExistsException(existing.get());
		}
		store.save(new SaveRequest(plan, 0, savedBy, ""));
		return store.document(plan.getId()).orElseThrow();
	}
}
