package se.styrkedjan.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;

/** Writes one document of a unit and year in the wanted formats. */
@Command(mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	@Option(names = "--unit", required = true, descriptionKey = "report.unit")
	private String unit;

	@Option(names = "--year", required = true, descriptionKey = "report.year")
	private int year;

	@Option(names = "--type", required = true, descriptionKey = "report.type")
	private Period type;

	@Option(names = "--format", split = ",", descriptionKey = "report.format")
	private Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);

	@Option(names = "--out", required = true, descriptionKey = "option.out")
	private Path folder;

	ReportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (var store = database.openExisting()) {
			var info = new UnitPlans(store).find(unit, year);
			var plan = (Plan) store.load(info.id()).root();
			new DocumentFiles(store, folder).write(plan, type, formats).forEach(console.out()::println);
		}
		return Commands.OK;
	}
}
