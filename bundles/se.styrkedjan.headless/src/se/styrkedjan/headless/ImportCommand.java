package se.styrkedjan.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.styrkedjan.interchange.DocumentImporter;
import se.styrkedjan.interchange.ImportResult;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.interchange.json.ImportJson;
import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.ImportOptions;

/** Reads published documents and saves them as plans; a file that cannot be read does not stop the others. */
@Command(mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.files")
	private List<Path> files;

	@Option(names = "--json", descriptionKey = "import.json")
	private boolean json;

	@Option(names = "--dry-run", descriptionKey = "import.dryRun")
	private boolean dryRun;

	@Option(names = "--type", descriptionKey = "import.type")
	private DocumentType type;

	@Option(names = "--unit", descriptionKey = "import.unit")
	private String unit;

	@Option(names = "--year", descriptionKey = "import.year", converter = YearReading.class)
	private Integer year;

	ImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		var read = files.stream().map(this::read).toList();
		if (!dryRun) {
			save(read.stream().flatMap(List::stream).toList());
		}
		return read.stream().anyMatch(List::isEmpty) ? Commands.FAILED : Commands.OK;
	}

	private List<ImportResult> read(Path file) {
		try {
			var result = DocumentImporter.read(file, new ImportOptions(type, unit, year));
			print(result);
			return List.of(result);
		} catch (UnreadableDocument e) {
			console.err().println(Failures.words(e));
			return List.of();
		}
	}

	private void print(ImportResult result) {
		if (json) {
			console.out().println(ImportJson.write(result, Locale.getDefault()));
		} else {
			ImportLines.print(result, console);
		}
	}

	private void save(List<ImportResult> results) {
		if (results.isEmpty()) {
			return;
		}
		try (var store = database.open()) {
			var saving = new ImportSaving(store);
			results.forEach(result -> console.complain("import.saved", result.file(), saving.save(result)));
		}
	}
}
