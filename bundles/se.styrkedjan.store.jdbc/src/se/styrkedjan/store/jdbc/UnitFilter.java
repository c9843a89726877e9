package se.styrkedjan.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition that lets the plans of a unit through, to be put after the others of a query. Units are asked for one by one:
 * the index answers each at once, and the statement stays the same, which a list of them would make anew.
 *
 * @param unitId UUID of the unit; empty for all
 */
record UnitFilter(Optional<String> unitId) {

	/** The filters that together let the units through; none of them is all. */
	static List<UnitFilter> of(Set<String> unitIds) {
		return unitIds.isEmpty() ? List.of(new UnitFilter(Optional.empty()))
				: unitIds.stream().map(id -> new UnitFilter(Optional.of(id))).toList();
	}

	/** SQL on the table {@code document d}. */
	String condition() {
		return unitId.isEmpty() ? "" : " AND d.unit_id = ?";
	}

	/** The arguments of a query, the unit last. */
	Object[] arguments(Object... before) {
		List<Object> all = new ArrayList<>(List.of(before));
		unitId.ifPresent(all::add);
		return all.toArray();
	}
}
