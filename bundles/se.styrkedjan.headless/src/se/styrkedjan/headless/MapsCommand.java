package se.styrkedjan.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.store.DocumentInfo;

/** Writes the maps of a database, or those whose name holds some words, in the wanted formats. */
@Command(mixinStandardHelpOptions = true)
final class MapsCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	@Mixin
	private PageOptions page = new PageOptions();

	@Option(names = "--process", descriptionKey = "maps.process")
	private String process = "";

	@Option(names = "--all", descriptionKey = "maps.all")
	private boolean all;

	@Option(names = "--format", split = ",", descriptionKey = "maps.format")
	private Set<PictureFormat> formats = EnumSet.allOf(PictureFormat.class);

	@Option(names = "--out", required = true, descriptionKey = "option.out")
	private Path folder;

	MapsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (var store = database.openExisting()) {
			var atlas = new MapAtlas(store, Locale.getDefault(), page.rows());
			new MapFiles(console, atlas, folder, page).write(wanted(atlas), formats);
		}
		return Commands.OK;
	}

	private List<DocumentInfo> wanted(MapAtlas atlas) {
		String words = process.strip().toLowerCase(Locale.ROOT);
		List<DocumentInfo> found = atlas.documents().stream()
				.filter(map -> all || map.title().toLowerCase(Locale.ROOT).contains(words)).toList();
		if (found.isEmpty()) {
			throw Problem.of(atlas.documents().isEmpty() ? "maps.nothing" : "maps.none", process);
		}
		return found;
	}
}
