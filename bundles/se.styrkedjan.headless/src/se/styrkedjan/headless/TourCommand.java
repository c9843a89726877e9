package se.styrkedjan.headless;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.interchange.DocumentImporter;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

/** Goes the whole way through once, in a folder of its own: import or demo, documents in all formats, rules, backup. */
@Command(mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {

	private static final String SAVED_BY = "tour";

	private final Console console;

	@Option(names = "--out", descriptionKey = "option.out")
	private Path out;

	@Option(names = "--corpus", descriptionKey = "tour.corpus")
	private Path corpus;

	TourCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException, UnreadableDocument {
		var folder = (out == null ? Files.createTempDirectory("styrkedjan-tour-") : Files.createDirectories(out))
				.toRealPath();
		console.say("tour.start", folder);
		try (var store = DerbyStore.open(Files.createTempDirectory(folder, "db-"))) {
			fill(store);
			writeDocuments(store, folder.resolve("documents"));
			writeMaps(store, folder.resolve("maps"));
		console.say("tour.check", new DocumentChecks(store, silent()).check(info -> true).size());
			finish(store, folder);
		}
		console.say("tour.end", folder);
		return Commands.OK;
	}

	/** The tour only counts what the rules find; the command check tells it. */
	private Console silent() {
		return new Console(new PrintStream(OutputStream.nullOutputStream()), console.err());
	}

	private void fill(Store store) throws IOException, UnreadableDocument {
		var files = corpusFiles();
		if (files.isEmpty()) {
			console.say("tour.demo");
			DemoContent.install(store, SAVED_BY);
		}
		var saving = new ImportSaving(store);
		for (var file : files) {
			saving.save(DocumentImporter.read(file, ImportOptions.NONE));
			console.say("tour.imported", file);
		}
	}

	private List<Path> corpusFiles() throws IOException {
		if (corpus == null || !Files.isDirectory(corpus)) {
			return List.of();
		}
		try (var files = Files.list(corpus)) {
			return files.filter(file -> file.toString().matches(".*\\.(txt|pdf)")).sorted().toList();
		}
	}

	private void writeDocuments(Store store, Path folder) throws IOException {
		var files = new DocumentFiles(store, folder);
		for (var info : store.documents(DocumentFilter.of(DocumentKind.PLAN))) {
			var plan = (Plan) store.load(info.id()).root();
			for (var report : plan.getReports()) {
				Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);
				files.write(plan, report.getPeriod(), formats).forEach(file -> console.say("tour.document", file));
			}
		}
	}

	private void writeMaps(Store store, Path folder) throws IOException {
		var atlas = new MapAtlas(store, Locale.getDefault());
		if (!atlas.documents().isEmpty()) {
			new MapFiles(silent(), atlas, folder, new PageOptions()).write(atlas.documents(),
					EnumSet.allOf(PictureFormat.class));
			console.say("tour.maps", atlas.documents().size(), folder);
		}
	}

	private void finish(Store store, Path folder) {
		var progress = new ConsoleProgress(console);
		var backup = folder.resolve("styrkedjan-backup.zip");
		store.backup(backup, progress);
		store.exportXmi(folder.resolve("xmi"), progress);
		console.say("tour.backup", backup);
		console.say("tour.xmi", folder.resolve("xmi"));
		console.say("tour.database", store.location());
	}
}
