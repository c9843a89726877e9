package se.styrkedjan.store.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A condition that lets the plans of some units through, to be put after the others of a query; many units need several.
 *
 * @param unitIds UUIDs of the units; none for all
 */
record UnitFilter(List<String> unitIds) {

	private static final int MOST = 200;

	/** The filters that together let the units through. */
	static List<UnitFilter> of(Set<String> unitIds) {
		List<String> all = List.copyOf(unitIds);
		List<UnitFilter> filters = new ArrayList<>();
		for (int start = 0; start < all.size(); start += MOST) {
			filters.add(new UnitFilter(all.subList(start, Math.min(all.size(), start + MOST))));
		}
		return filters.isEmpty() ? List.of(new UnitFilter(List.of())) : filters;
	}

	/** SQL on the table {@code document d}. */
	String condition() {
		return unitIds.isEmpty() ? ""
				: " AND d.unit_id IN (" + String.join(", ", Collections.nCopies(unitIds.size(), "?")) + ")";
	}

	/** The arguments of a query, the units last. */
	Object[] arguments(Object... before) {
		List<Object> all = new ArrayList<>(List.of(before));
		all.addAll(unitIds);
		return all.toArray();
	}
}
