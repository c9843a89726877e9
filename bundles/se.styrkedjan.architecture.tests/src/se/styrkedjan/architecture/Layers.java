package se.styrkedjan.architecture;

import java.util.Map;
import java.util.Set;

/** Which of our bundles each of them may use: the table of the README as data. Whoever is not named may use none. */
final class Layers {

	static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("rules", Set.of("model")),
			Map.entry("store", Set.of("model")),
			Map.entry("store.jdbc", Set.of("model", "store", "libs.derby", "libs.stemming")),
			Map.entry("editing", Set.of("model", "rules", "store")),
			Map.entry("interchange", Set.of("model", "rules", "libs.spreadsheets")),
			Map.entry("report", Set.of("model", "rules", "store", "libs.documents", "libs.spreadsheets")),
			Map.entry("demo", Set.of("model", "rules", "store", "editing")),
			Map.entry("viewpoint", Set.of()),
			Map.entry("diagram", Set.of("model", "rules", "store", "editing", "viewpoint", "libs.documents")),
			Map.entry("design", Set.of("model", "rules", "store", "editing", "viewpoint", "diagram")),
			Map.entry("headless", Set.of("model", "rules", "store", "store.jdbc", "editing", "interchange", "report", "demo",
					"diagram", "design")),
			Map.entry("gef.compat", Set.of()),
			Map.entry("ui", Set.of("model", "rules", "store", "editing")),
			Map.entry("forms",
					Set.of("model", "rules", "store", "editing", "interchange", "report", "demo", "ui")),
			Map.entry("processes", Set.of("model", "rules", "store", "editing", "ui", "forms")),
			Map.entry("diagram.ui", Set.of("model", "rules", "store", "editing", "report", "viewpoint", "diagram", "design",
					"ui", "forms", "processes")),
			Map.entry("followup", Set.of("model", "rules", "store", "editing", "interchange", "report", "ui", "forms")),
			Map.entry("app", Set.of("model", "rules", "store", "store.jdbc", "editing", "interchange", "report", "demo",
					"headless", "ui", "forms", "processes", "diagram.ui")));

	/** Bundles that are not part of the product. */
	static final Set<String> FOR_TESTS = Set.of("testsupport");

	/** Bundles of flavours of the product that only a profile of Maven builds. */
	static final Set<String> OF_FLAVOURS = Set.of("sirius");

	/** The bundles in which windows are made. */
	static final Set<String> WITH_WINDOWS = Set.of("ui", "forms", "followup", "processes", "diagram.ui", "gef.compat", "app");

	private Layers() {
	}
}
