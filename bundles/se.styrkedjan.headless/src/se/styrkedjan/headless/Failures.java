package se.styrkedjan.headless;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.styrkedjan.interchange.findings.FindingTexts;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.store.StoreException;

/** Turns whatever stopped a command into one line that says what to do, and an exit code. */
final class Failures {

	private Failures() {
	}

	static int explain(Throwable error, Console console) {
		console.err().println(words(error));
		return Commands.FAILED;
	}

	static int explainUse(ParameterException error, Console console) {
		console.err().println(wordsOfUse(error) + " " + Messages.of("use.help", error.getCommandLine().getCommandName()));
		return Commands.WRONG_USE;
	}

	private static String wordsOfUse(ParameterException error) {
		return switch (error) {
		case MissingParameterException missing -> Messages.of("use.missing", names(missing.getMissing()));
		case UnmatchedArgumentException unknown -> Messages.of("use.unknown", String.join(" ", unknown.getUnmatched()));
		default -> error.getArgSpec() == null ? error.getMessage()
				: Messages.of("use.invalid", names(List.of(error.getArgSpec())), String.valueOf(error.getValue()));
		};
	}

	private static String names(List<ArgSpec> arguments) {
		return arguments.stream().map(argument -> argument instanceof OptionSpec option ? option.longestName()
				: argument.paramLabel()).collect(Collectors.joining(", "));
	}

	static String words(Throwable error) {
		return switch (error) {
		case StoreException store -> Messages.of("store." + store.code(), store.arguments().toArray());
		case UnreadableDocument document ->
			new FindingTexts(Locale.getDefault()).text(document.code(), document.args().toArray());
		case Problem problem -> problem.getMessage();
		case FileSystemException file -> Messages.of("file.failed", file.getFile(), detail(file));
		case IOException io -> Messages.of("file.failed", "", detail(io));
		default -> Messages.of("failed", error.getClass().getSimpleName(), String.valueOf(error.getMessage()));
		};
	}

	private static String detail(IOException error) {
		return error instanceof FileSystemException file && file.getReason() != null ? file.getReason()
				: String.valueOf(error.getMessage());
	}
}
