package se.styrkedjan.headless;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.styrkedjan.rules.check.Severity;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Store;

/** Applies all rules to what is stored; exits with 1 when something must be put right before publishing. */
@Command(mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	@Option(names = "--unit", descriptionKey = "check.unit")
	private String unit = "";

	@Option(names = "--year", descriptionKey = "check.year")
	private int year;

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try (var store = database.openExisting()) {
			var checks = new DocumentChecks(store, console);
			return conclude(store, checks, checks.check(this::isWanted));
		}
	}

	private boolean isWanted(DocumentInfo info) {
		boolean everything = year == 0 && unit.isBlank();
		return everything || (year == 0 || info.year() == year) && UnitPlans.fits(info, unit);
	}

	private int conclude(Store store, DocumentChecks checks, List<Violation> violations) {
		if (checks.documents() == 0) {
			console.complain("check.nothing", store.location());
			return Commands.OK;
		}
		long stops = violations.stream().filter(found -> found.severity() == Severity.STOPS_PUBLISHING).count();
		if (violations.isEmpty()) {
			console.complain("check.none", checks.documents());
		} else {
			console.complain("check.some", violations.size(), stops, checks.documents());
		}
		return stops == 0 ? Commands.OK : Commands.PROBLEMS;
	}
}
