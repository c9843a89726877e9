package se.styrkedjan.followup.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.Unit;

/**
 * A part of the organisation whose units are seen together: a board, a department or a unit, with all below it.
 *
 * @param id      UUID of the unit it begins at; empty for the whole organisation
 * @param name    its name; empty for the whole organisation
 * @param depth   how far below the top it stands, from 0
 * @param unitIds UUIDs of the units in it; empty for all, so too when every unit with a plan is in it
 */
public record Scope(String id, String name, int depth, Set<String> unitIds) {

	/** All units. */
	public static final Scope ALL = new Scope("", "", 0, Set.of());

	/** Copies the set. */
	public Scope {
		unitIds = Set.copyOf(unitIds);
	}

	/** All units, and each part of an organisation that has one of some units in it. */
	static List<Scope> of(Stream<Organisation> organisations, Set<String> planned) {
		List<Scope> scopes = new ArrayList<>(List.of(ALL));
		organisations.forEach(organisation -> organisation.getUnits().forEach(unit -> add(unit, 1, planned, scopes)));
		return List.copyOf(scopes);
	}

	private static void add(Unit unit, int depth, Set<String> planned, List<Scope> scopes) {
		Set<String> below = new HashSet<>();
		collect(unit, below);
		if (below.stream().anyMatch(planned::contains)) {
			Set<String> seen = below.containsAll(planned) ? Set.of() : below;
			scopes.add(new Scope(unit.getId(), unit.getName() == null ? "" : unit.getName(), depth, seen));
			unit.getUnits().forEach(child -> add(child, depth + 1, planned, scopes));
		}
	}

	private static void collect(Unit unit, Set<String> ids) {
		ids.add(unit.getId());
		unit.getUnits().forEach(child -> collect(child, ids));
	}

	/** Whether a unit is seen in it. */
	public boolean holds(String unitId) {
		return unitIds.isEmpty() || unitIds.contains(unitId);
	}
}
