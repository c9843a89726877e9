package se.styrkedjan.forms.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.editing.unit.UnitDirectory;
import se.styrkedjan.interchange.matching.Match;
import se.styrkedjan.interchange.matching.PlanMatcher;
import se.styrkedjan.interchange.matching.Similarity;
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
 */
record Destination(Optional<DocumentInfo> sameYear, Optional<DocumentInfo> otherYear, List<Match> matches,
		Optional<String> similar) {

	private static final double LIKE = 0.6;

	/** Finds it; asks the database, so not on the UI thread. */
	static Destination find(Store store, Plan imported) {
		String name = imported.getUnitName() == null ? "" : imported.getUnitName();
		Optional<String> unit = name.isBlank() ? Optional.empty() : new UnitDirectory(store).find(name);
		return unit.map(id -> find(store, imported, id))
				.orElseGet(() -> new Destination(Optional.empty(), Optional.empty(), List.of(), similar(store, name)));
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
		List<Match> matches = nearest.map(info -> (Plan) store.load(info.id()).root())
				.map(existing -> PlanMatcher.match(imported, existing)).orElse(List.of());
		return new Destination(nearest.filter(info -> info.year() == imported.getYear()),
				nearest.filter(info -> info.year() != imported.getYear()), matches, Optional.empty());
	}

	/** Whether there is a plan to join it with. */
	boolean isKnownUnit() {
		return sameYear.isPresent() || otherYear.isPresent();
	}
}
