package se.styrkedjan.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ControlDocument;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.backup.WholeFile;

/** Writes the analysis of risks and the plan of internal control of a unit and year into a folder. */
@Command(mixinStandardHelpOptions = true)
final class ControlCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	@Option(names = "--unit", required = true, descriptionKey = "report.unit")
	private String unit;

	@Option(names = "--year", required = true, descriptionKey = "report.year")
	private int year;

	@Option(names = "--period", descriptionKey = "control.period")
	private Period period = Period.VB;

	@Option(names = "--format", split = ",", descriptionKey = "control.format")
	private List<String> formats = ControlDocument.FORMATS;

	@Option(names = "--out", required = true, descriptionKey = "option.out")
	private Path folder;

	ControlCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		for (var format : formats) {
			if (!ControlDocument.FORMATS.contains(format)) {
				throw new ParameterException(spec.commandLine(), Messages.of("control.unknown", format));
			}
		}
		try (var store = database.openExisting()) {
			var plan = (Plan) store.load(new UnitPlans(store).find(unit, year).id()).root();
			Files.createDirectories(folder);
			for (var document : ControlDocument.values()) {
				write(document, ReportRequest.of(plan, period));
			}
		}
		return Commands.OK;
	}

	/** A workbook of nothing cannot be made; that is said, and the other formats are written. */
	private void write(ControlDocument kind, ReportRequest request) throws IOException {
		var document = kind.compose(request);
		for (var format : formats) {
			var file = folder.resolve(kind.fileName(request, format)).toAbsolutePath().normalize();
			if (ControlDocument.fits(document, format)) {
				WholeFile.write(file, out -> ControlDocument.write(document, format, out, Progress.NONE));
				console.out().println(file);
			} else {
				console.err().println(Messages.of("control.nothing", file.getFileName()));
			}
		}
	}
}
