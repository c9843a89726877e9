package se.styrkedjan.headless;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Replaces the content of the database by that of a backup. */
@Command(mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	@Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
	private Path file;

	RestoreCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (!Files.exists(file)) {
			throw Problem.of("store.FILE_MISSING", file);
		}
		try (var store = database.open()) {
			store.restore(file, new ConsoleProgress(console));
			console.say("restore.done", file.toAbsolutePath().normalize(), store.location());
		}
		return Commands.OK;
	}
}
