package se.styrkedjan.forms.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;

/**
 * The units and years there are plans of, to choose among.
 *
 * @param units names by UUID, in the order of names
 * @param years newest first
 */
record SearchPlaces(Map<String, String> units, List<Integer> years) {

	static final SearchPlaces NONE = new SearchPlaces(Map.of(), List.of());

	/** Reads them; takes some tenths of a second in a large city. */
	static SearchPlaces read(Store store) {
		Map<String, String> units = new LinkedHashMap<>();
		TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
		for (DocumentInfo plan : store.documents(DocumentFilter.of(DocumentKind.PLAN))) {
			units.putIfAbsent(plan.unitId(), plan.unitName());
			years.add(plan.year());
		}
		return new SearchPlaces(units, List.copyOf(years));
	}
}
