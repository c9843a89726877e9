package se.styrkedjan.report.compose;

import java.util.Locale;
import java.util.Set;

/** Which units of measure are printed beside a number: those that its title does not already say. */
final class UnitWords {

	private static final Set<String> SILENT = Set.of("antal", "index", "number");

	private UnitWords() {
	}

	static boolean isPrinted(String unit) {
		return !SILENT.contains(unit.toLowerCase(Locale.ROOT));
	}
}
