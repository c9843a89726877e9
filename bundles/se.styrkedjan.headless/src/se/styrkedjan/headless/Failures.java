package se.styrkedjan.headless;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
		console.err().println(wordsOfUse(error) + " " + Messages.of("use.help", command(error)));
		return Commands.WRONG_USE;
	}

	/** The command as it is written after the name of the program, such as {@code diagram export}. */
	private static String command(ParameterException error) {
		var spec = error.getCommandLine().getCommandSpec();
		return spec.parent() == null ? spec.name() : spec.qualifiedName().substring(spec.root().name().length() + 1);
	}

	private static String wordsOfUse(ParameterException error) {
		return switch (error) {
		case MissingParameterException missing -> Messages.of("use.missing", names(missing.getMissing()));
		case UnmatchedArgumentException unknown -> Messages.of("use.unknown", String.join(" ", unknown.getUnmatched()));
		default -> error.getArgSpec() == null ? error.getMessage() : invalid(error.getArgSpec(), error.getValue());
		};
	}

	private static String invalid(ArgSpec argument, String value) {
		String words = Messages.of("use.invalid", names(List.of(argument)), String.valueOf(value));
		Class<?>[] types = argument.auxiliaryTypes();
		Object[] choices = types.length == 0 ? null : types[types.length - 1].getEnumConstants();
		return choices == null ? words : words + " " + Messages.of("use.choices",
				Stream.of(choices).map(choice -> choice.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
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
		case FileAlreadyExistsException file -> Messages.of("file.noFolder", file.getFile());
		case AccessDeniedException file -> Messages.of("file.denied", file.getFile());
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
