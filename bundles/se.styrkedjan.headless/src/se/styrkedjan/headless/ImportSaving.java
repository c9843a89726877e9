package se.styrkedjan.headless;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.editing.operations.ApprovedPlan;
import se.styrkedjan.editing.operations.LockedContent;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.unit.UnitDirectory;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.interchange.ImportResult;
import se.styrkedjan.interchange.mapping.PlanBuilder;
import se.styrkedjan.interchange.matching.PlanMatcher;
import se.styrkedjan.interchange.matching.PlanMerge;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;

/**
 * Saves an imported document: into the plan of its unit and year when there is one, else as a new plan that continues
 * the nearest other year's. Matches are taken as the matcher proposes them, since nobody is there to be asked.
 */
final class ImportSaving {

	private static final String SAVED_BY = "import";

	private final Store store;
	private final UnitDirectory units;

	ImportSaving(Store store) {
		this.store = store;
		this.units = new UnitDirectory(store);
	}

	/**
	 * Saves what an import read.
	 *
	 * @return number of the plan's new revision
	 * @throws Problem when the document names no unit
	 */
	long save(ImportResult result) {
		var plan = PlanBuilder.build(result.document()).plan();
		if (plan.getUnitName() == null || plan.getUnitName().isBlank()) {
			throw Problem.of("import.noUnit", result.file());
		}
		plan.setUnitId(units.findOrEnter(plan.getUnitName(), SAVED_BY));
		return store.queries().plan(plan.getUnitId(), plan.getYear())
				.map(existing -> update(existing, plan, result.file())).orElseGet(() -> create(plan, result.file()));
	}

	private long update(DocumentInfo info, Plan imported, String file) {
		var stored = store.load(info.id());
		var plan = (Plan) stored.root();
		Permission.toMerge(plan, imported).ifPresent(refusal -> {
			throw Problem.of("import.refused", file, Wording.current().of(refusal));
		});
		ApprovedPlan.attach(plan, store);
		var locked = LockedContent.of(plan);
		PlanMerge.update(plan, imported, PlanMatcher.match(imported, plan));
		locked.putBack();
		return store.save(new SaveRequest(plan, stored.revision().number(), SAVED_BY, file)).number();
	}

	private long create(Plan plan, String file) {
		nearestYear(plan).ifPresent(info -> {
			var other = (Plan) store.load(info.id()).root();
			PlanMerge.continueLineage(plan, other, PlanMatcher.match(plan, other));
		});
		return store.save(new SaveRequest(plan, 0, SAVED_BY, file)).number();
	}

	private Optional<DocumentInfo> nearestYear(Plan plan) {
		return store.documents(new DocumentFilter(Set.of(DocumentKind.PLAN), plan.getUnitId(), 0)).stream()
				.min(Comparator.comparingInt(info -> Math.abs(info.year() - plan.getYear())));
	}
}
