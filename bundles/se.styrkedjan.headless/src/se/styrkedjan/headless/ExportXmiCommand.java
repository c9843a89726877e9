package se.styrkedjan.headless;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes every document as plain XMI. */
@Command(mixinStandardHelpOptions = true)
final class ExportXmiCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	@Option(names = "--out", required = true, descriptionKey = "option.out")
	private Path folder;

	ExportXmiCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try (var store = database.openExisting()) {
			var files = store.exportXmi(folder, new ConsoleProgress(console));
			files.forEach(console.out()::println);
			console.complain("exportXmi.done", files.size(), folder.toAbsolutePath().normalize());
		}
		return Commands.OK;
	}
}
