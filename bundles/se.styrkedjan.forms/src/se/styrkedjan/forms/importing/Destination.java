package se.styrkedjan.forms.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.unit.UnitDirectory;
import se.styrkedjan.interchange.matching.Match;
import se.styrkedjan.interchange.matching.PlanMatcher;
import se.styrkedjan.interchange.matching.Similarity;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;

/**
 * What an imported plan is joined with: the unit's plan of the same year, else its plan of the nearest other year, else
 * nothing.
 *
 * @param sameYear  the plan it goes into; empty when it becomes a plan of its own
 * @param otherYear the plan whose goals it continues; empty when there is none or it goes into one
 * @param matches   what each imported element is taken to be
 * @param similar   name of the unit that the document's unit may be, when no unit has just that name
 * @param locks     what approved and decided documents of the plan mean for this one
 */
record Destination(Optional<DocumentInfo> sameYear, Optional<DocumentInfo> otherYear, List<Match> matches,
		Optional<String> similar, Locks locks) {

	/**
	 * What is locked in the plan a document goes into.
	 *
	 * @param refusal why it cannot go into it at all; empty when it can
	 * @param planned whether what the plan says of goals, targets and activities stays as it is
	 */
	record Locks(Optional<Refusal> refusal, boolean planned) {

		static final Locks NONE = new Locks(Optional.empty(), false);

		static Locks of(Plan existing, Plan imported) {
			return new Locks(Permission.toMerge(existing, imported), Permission.toReport(existing, Period.VP).isPresent());
		}
	}

	private static final double LIKE = 0.6;

	/** Finds it; asks the database, so not on the UI thread. */
	static Destination find(Store store, Plan imported) {
		String name = imported.getUnitName() == null ? "" : imported.getUnitName();
		Optional<String> unit = name.isBlank() ? Optional.empty() : new UnitDirectory(store).find(name);
		return unit.map(id -> find(store, imported, id))
				.orElseGet(() -> new Destination(Optional.empty(), Optional.empty(), List.of(), similar(store, name),
						Locks.NONE));
	}

	private static Optional<String> similar(Store store, String name) {
		return store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream().map(DocumentInfo::unitName).distinct()
				.filter(other -> Similarity.of(name, other) >= LIKE)
				.max(Comparator.comparingDouble(other -> Similarity.of(name, other)));
	}

	private static Destination find(Store store, Plan imported, String unitId) {
		List<DocumentInfo> plans = store.documents(new DocumentFilter(Set.of(DocumentKind.PLAN), unitId, 0));
		Optional<DocumentInfo> nearest = plans.stream()
				.min(Comparator.comparingInt(info -> Math.abs(info.year() - imported.getYear())));
		Optional<Plan> plan = nearest.map(info -> (Plan) store.load(info.id()).root());
		List<Match> matches = plan.map(existing -> PlanMatcher.match(imported, existing)).orElse(List.of());
		Optional<DocumentInfo> sameYear = nearest.filter(info -> info.year() == imported.getYear());
		Locks locks = plan.filter(existing -> sameYear.isPresent()).map(existing -> Locks.of(existing, imported))
				.orElse(Locks.NONE);
		return new Destination(sameYear, nearest.filter(info -> info.year() != imported.getYear()), matches,
				Optional.empty(), locks);
	}

	/** Whether there is a plan to join it with. */
	boolean isKnownUnit() {
		return sameYear.isPresent() || otherYear.isPresent();
	}
}
