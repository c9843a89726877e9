package se.styrkedjan.headless;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line; it only shows help, the work is done by its sub-commands. */
@Command(name = "styrkedjan", mixinStandardHelpOptions = true, version = "1.0.0")
final class Commands implements Runnable {

	/** Exit codes, as shells and CI read them. */
	static final int OK = 0;
	static final int PROBLEMS = 1;
	static final int WRONG_USE = 2;
	static final int FAILED = 3;

	@Spec
	private CommandSpec spec;

	/**
	 * Runs one command line.
	 *
	 * @return the exit code: 0 when all went well, 1 when problems were found, 2 when the words are off, 3 when it failed
	 */
	static int run(Console console, String... arguments) {
		var line = new CommandLine(new Commands());
		line.setResourceBundle(Messages.bundle());
		add(line, console);
		line.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true));
		line.setExecutionExceptionHandler((error, command, parsed) -> Failures.explain(error, console));
		line.setParameterExceptionHandler((error, words) -> Failures.explainUse(error, console));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		return line.execute(arguments);
	}

	private static void add(CommandLine line, Console console) {
		line.addSubcommand("tour", new TourCommand(console));
		line.addSubcommand("import", new ImportCommand(console));
		line.addSubcommand("report", new ReportCommand(console));
		line.addSubcommand("control", new ControlCommand(console));
		line.addSubcommand("maps", new MapsCommand(console));
		line.addSubcommand("diagram", diagram(console));
		line.addSubcommand("check", new CheckCommand(console));
		line.addSubcommand("export-xmi", new ExportXmiCommand(console));
		line.addSubcommand("backup", new BackupCommand(console));
		line.addSubcommand("restore", new RestoreCommand(console));
		line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(Messages.bundle()));
	}

	private static CommandLine diagram(Console console) {
		var diagram = new CommandLine(new DiagramCommand());
		diagram.addSubcommand("list", new MapListCommand(console));
		diagram.addSubcommand("export", new MapsCommand(console));
		diagram.getSubcommands().values().forEach(sub -> sub.setResourceBundle(Messages.bundle()));
		return diagram;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.of("use.noCommand"));
	}
}
