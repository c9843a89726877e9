package se.styrkedjan.editing.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.model.organisation.UnitKind;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;

/**
 * Knows which unit a name means: it looks in the organisation and in the plans there are, and enters a new unit into
 * the organisation. Thread-safe as far as the store is; asks the database, so not for a UI thread.
 */
public final class UnitDirectory {

	private final Store store;

	/** The units of a store. */
	public UnitDirectory(Store store) {
		this.store = store;
	}

	/**
	 * The unit of a name.
	 *
	 * @param name name of a unit; case and spaces around it do not matter
	 * @return its UUID, empty when no unit or plan has the name
	 */
	public Optional<String> find(String name) {
		return organisation().flatMap(organisation -> find(organisation.getUnits(), name)).map(Unit::getId)
				.or(() -> ofPlans(name));
	}

	/**
	 * The unit of a name, entered as a new top unit of the organisation when there is none; the organisation is made when
	 * the store has none.
	 *
	 * @param name    name of the unit, not blank
	 * @param savedBy who enters it
	 * @return its UUID
	 */
	public String findOrEnter(String name, String savedBy) {
		return find(name).orElseGet(() -> enter(name.strip(), savedBy));
	}

	private String enter(String name, String savedBy) {
		Unit unit = Elements.create(OrganisationPackage.Literals.UNIT);
		unit.setName(name);
		unit.setKind(UnitKind.UNIT);
		var stored = info().map(info -> store.load(info.id()));
		Organisation organisation = stored.map(document -> (Organisation) document.root())
				.orElseGet(() -> Elements.create(OrganisationPackage.Literals.ORGANISATION));
		organisation.getUnits().add(unit);
		long base = stored.map(document -> document.revision().number()).orElse(0L);
		store.save(new SaveRequest(organisation, base, savedBy, ""));
		return unit.getId();
	}

	private Optional<Organisation> organisation() {
		return info().map(info -> (Organisation) store.load(info.id()).root());
	}

	private Optional<DocumentInfo> info() {
		return store.documents(DocumentFilter.of(DocumentKind.ORGANISATION)).stream().findFirst();
	}

	private Optional<String> ofPlans(String name) {
		return store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream()
				.filter(plan -> same(plan.unitName(), name) && !plan.unitId().isEmpty()).findFirst()
				.map(DocumentInfo::unitId);
	}

	private static Optional<Unit> find(List<Unit> units, String name) {
		return units.stream().flatMap(unit -> unit.getName() != null && same(unit.getName(), name)
				? Optional.of(unit).stream() : find(unit.getUnits(), name).stream()).findFirst();
	}

	private static boolean same(String one, String other) {
		return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
	}
}
