package se.styrkedjan.headless;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole database with its history to one file. */
@Command(mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	@Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
	private Path file;

	BackupCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try (var store = database.openExisting()) {
			store.backup(file, new ConsoleProgress(console));
		}
		console.say("backup.done", file.toAbsolutePath().normalize());
		return Commands.OK;
	}
}
