package se.styrkedjan.forms.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.operations.ApprovedPlan;
import se.styrkedjan.editing.operations.LockedContent;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.unit.UnitDirectory;
import se.styrkedjan.interchange.matching.Match;
import se.styrkedjan.interchange.matching.PlanMerge;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

/**
 * Saves drafts, each as one revision: into the plan of its unit and year when there is one, else as a new plan. Asks the
 * database, so not on the UI thread.
 *
 * @param store   where to
 * @param savedBy who saves
 */
record ImportSaving(Store store, String savedBy) {

	/**
	 * What is saved of one draft.
	 *
	 * @param plan     the imported plan, a copy of its own
	 * @param file     name of the file, for the history
	 * @param decision what the user decided of the matches; empty when they are to be found now, because the plan it goes
	 *                 into is itself being imported
	 */
	record Job(Plan plan, String file, Optional<Decision> decision) {
	}

	/** A change of a plan that is open in an editor, to be made in its session. */
	interface OpenPlans {

		/** Makes the change in the open session of a plan and saves it; answers false when the plan is not open. */
		boolean update(String planId, Plan imported, List<Match> matches, String comment);
	}

	/** Why a draft may not go into its plan; to be asked of all before the first is saved. */
	Optional<Refusal> refusal(Job job) {
		return new UnitDirectory(store).find(job.plan().getUnitName())
				.flatMap(unit -> store.queries().plan(unit, job.plan().getYear()))
				.flatMap(info -> Permission.toMerge((Plan) store.load(info.id()).root(), job.plan()));
	}

	/**
	 * Saves one draft.
	 *
	 * @return id of the plan it went into
	 * @throws RefusedException when the plan's report of the period is approved or decided
	 */
	String save(Job job, OpenPlans open) {
		Plan imported = job.plan();
		imported.setUnitId(new UnitDirectory(store).findOrEnter(imported.getUnitName(), savedBy));
		job.decision().ifPresent(decision -> leaveOut(imported, decision.leftOut()));
		Destination destination = Destination.find(store, imported);
		List<Match> matches = job.decision().map(Decision::matches).orElse(destination.matches());
		if (destination.sameYear().isEmpty()) {
			destination.otherYear().ifPresent(info -> PlanMerge.continueLineage(imported,
					(Plan) store.load(info.id()).root(), matches));
			store.save(new SaveRequest(imported, 0, savedBy, job.file()));
			return imported.getId();
		}
		String id = destination.sameYear().get().id();
		if (!open.update(id, imported, matches, job.file())) {
			StoredDocument stored = store.load(id);
			Permission.toMerge((Plan) stored.root(), imported).ifPresent(refusal -> {
				throw new RefusedException(refusal);
			});
			ApprovedPlan.attach(stored.root(), store);
			LockedContent locked = LockedContent.of((Plan) stored.root());
			PlanMerge.update((Plan) stored.root(), imported, matches);
			locked.putBack();
			store.save(new SaveRequest(stored.root(), stored.revision().number(), savedBy, job.file()));
		}
		return id;
	}

	private static void leaveOut(Plan plan, Set<String> ids) {
		List<Element> left = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element && ids.contains(element.getId())) {
				left.add(element);
			}
		});
		left.forEach(EcoreUtil::remove);
	}
}
