package se.styrkedjan.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;

/** Makes the letterhead of a unit from the organisation document: the administration above it, how to reach it. */
public final class Letterheads {

	private final Store store;

	/** Reads the organisation from a store. */
	public Letterheads(Store store) {
		this.store = store;
	}

	/**
	 * The letterhead as the organisation stands. Not for a UI thread.
	 *
	 * @param unitId UUID of the unit
	 * @return the letterhead; {@link Letterhead#NONE} when the unit stands in no organisation
	 * @throws se.styrkedjan.store.StoreException when the store cannot be read
	 */
	public Letterhead now(String unitId) {
		return of(unitId, store.documents(DocumentFilter.of(DocumentKind.ORGANISATION)).stream()
				.map(info -> (Organisation) store.load(info.id()).root()).toList());
	}

	/** The letterhead as the organisation stood at a moment. */
	Letterhead at(Plan plan, Instant moment) {
		return of(plan.getUnitId(), store.documents(DocumentFilter.of(DocumentKind.ORGANISATION)).stream()
				.map(info -> at(info, moment)).flatMap(Optional::stream).toList());
	}

	private Optional<Organisation> at(DocumentInfo info, Instant moment) {
		return store.history(info.id()).stream().filter(revision -> !revision.savedAt().isAfter(moment))
				.mapToLong(Revision::number).max().stream().boxed().findFirst()
				.map(revision -> (Organisation) store.load(info.id(), revision).root());
	}

	private static Letterhead of(String unitId, List<Organisation> organisations) {
		for (Organisation organisation : organisations) {
			List<Unit> path = path(organisation.getUnits(), unitId);
			if (!path.isEmpty()) {
				return letterhead(path);
			}
		}
		return Letterhead.NONE;
	}

	/** The units from the top down to the one that is looked for; empty when it is not there. */
	private static List<Unit> path(List<Unit> units, String unitId) {
		for (Unit unit : units) {
			List<Unit> below = unit.getId().equals(unitId) ? List.of() : path(unit.getUnits(), unitId);
			if (!below.isEmpty() || unit.getId().equals(unitId)) {
				List<Unit> path = new ArrayList<>(List.of(unit));
				path.addAll(below);
				return path;
			}
		}
		return List.of();
	}

	private static Letterhead letterhead(List<Unit> path) {
		Unit unit = path.getLast();
		String organisation = path.size() > 1 ? path.getFirst().getName() : "";
		List<String> contact = new ArrayList<>();
		for (String line : new String[] { organisation, unit.getPhone(), unit.getEmail() }) {
			if (line != null && !line.isBlank()) {
				contact.add(line.strip());
			}
		}
		return new Letterhead(organisation == null ? "" : organisation.strip(), contact);
	}
}
