package se.styrkedjan.benchmarks.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.benchmarks.DemoPlan;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

/**
 * A store with the plans of 1 500 units and 12 years. It is generated once, which takes some minutes, and kept in the
 * folder that the system property {@code styrkedjan.benchmark.city} names; its benchmarks only read.
 */
final class LargeCity {

	static final int UNITS = 1500;
	static final int YEARS = 12;
	private static final int FIRST_YEAR = 2014;

	private LargeCity() {
	}

	/** @return the store, generated when it is missing; the caller closes it */
	static Store open() {
		var folder = Path.of(System.getProperty("styrkedjan.benchmark.city"));
		var complete = folder.resolveSibling(folder.getFileName() + ".complete");
		var store = DerbyStore.open(folder);
		if (!Files.exists(complete)) {
			generate(store);
			mark(complete);
		}
		return store;
	}

	/** @return the id of a unit, from 0 */
	static String unitId(int unit) {
		return UUID.nameUUIDFromBytes(("unit " + unit).getBytes()).toString();
	}

	private static void generate(Store store) {
		var pattern = DemoPlan.make();
		for (var unit = 0; unit < UNITS; unit++) {
			for (var year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
				if (store.queries().plan(unitId(unit), year).isEmpty()) {
					store.save(new SaveRequest(plan(pattern, unit, year), 0, "benchmark", ""));
				}
			}
			if (unit % 100 == 0) {
				System.err.println("generating: unit " + unit + " of " + UNITS);
			}
		}
	}

	private static Plan plan(Plan pattern, int unit, int year) {
		var plan = EcoreUtil.copy(pattern);
		plan.setUnitId(unitId(unit));
		plan.setUnitName("Enhet " + unit);
		plan.setYear(year);
		plan.setId(UUID.randomUUID().toString());
		for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				element.setId(UUID.randomUUID().toString());
			}
		}
		return plan;
	}

	private static void mark(Path complete) {
		try {
			Files.createFile(complete);
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
