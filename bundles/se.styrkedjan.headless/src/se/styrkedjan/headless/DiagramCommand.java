package se.styrkedjan.headless;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists and exports maps; the work is done by its sub-commands. */
@Command(mixinStandardHelpOptions = true)
final class DiagramCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.of("use.noDiagramCommand"));
	}
}
