package se.styrkedjan.app.shell;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;

/** The units and years that there are plans for. */
final class Choices {

	static final Choices NONE = new Choices(List.of());

	private final Map<String, String> names = new LinkedHashMap<>();
	private final Map<String, SortedSet<Integer>> years = new LinkedHashMap<>();

	private Choices(List<DocumentInfo> plans) {
		for (DocumentInfo plan : plans) {
			names.putIfAbsent(plan.unitId(), plan.unitName());
			years.computeIfAbsent(plan.unitId(), id -> new TreeSet<>(Comparator.reverseOrder())).add(plan.year());
		}
	}

	static Choices read(Store store) {
		return new Choices(store.documents(DocumentFilter.of(DocumentKind.PLAN)));
	}

	List<String> unitNames() {
		return List.copyOf(names.values());
	}

	String unitId(int index) {
		return index < 0 ? "" : List.copyOf(names.keySet()).get(index);
	}

	/** Where a unit stands in the list; -1 when it is not there. Units may have the same name. */
	int indexOf(String unitId) {
		return List.copyOf(names.keySet()).indexOf(unitId);
	}

	/** Years of a unit, newest first. */
	List<Integer> years(String unitId) {
		return List.copyOf(years.getOrDefault(unitId, new TreeSet<>()));
	}

	/** The choice itself when there is a plan for it, else the unit's newest year, else the first unit. */
	Choice nearest(Choice wanted) {
		if (names.isEmpty()) {
			return Choice.NONE;
		}
		String unit = names.containsKey(wanted.unitId()) ? wanted.unitId() : names.keySet().iterator().next();
		int year = years.get(unit).contains(wanted.year()) ? wanted.year() : years.get(unit).first();
		return new Choice(unit, names.get(unit), year);
	}
}
