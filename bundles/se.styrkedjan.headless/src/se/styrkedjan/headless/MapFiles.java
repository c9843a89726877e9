package se.styrkedjan.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.design.maps.MapFolder;
import se.styrkedjan.diagram.export.PictureFileException;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureTooLargeException;
import se.styrkedjan.store.DocumentInfo;

/** Writes maps into a folder and names each file that is there. */
final class MapFiles {

	private final Console console;
	private final MapAtlas atlas;
	private final Path folder;
	private final PageOptions page;

	MapFiles(Console console, MapAtlas atlas, Path folder, PageOptions page) {
		this.console = console;
		this.atlas = atlas;
		this.folder = folder;
		this.page = page;
	}

	/** @throws Problem when a file cannot be written; those before it stay */
	void write(Collection<DocumentInfo> maps, Collection<PictureFormat> formats) throws IOException {
		try {
			new MapFolder(atlas, folder, page.writers(formats), page.content()).write(maps, new ConsoleProgress(console),
					file -> console.out().println(file.toAbsolutePath().normalize()));
			atlas.findings().forEach((map, sentences) -> sentences
					.forEach(sentence -> console.complain("maps.finding", map.title(), sentence)));
		} catch (PictureFileException failure) {
			throw Problem.of("maps.failed." + failure.reason().name(), failure.file(), String.valueOf(failure.getMessage()));
		} catch (PictureTooLargeException large) {
			throw Problem.of("maps.tooLarge", large.pixels() / 1_000_000, large.most() / 1_000_000);
		}
	}
}
