package se.styrkedjan.design.maps;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import se.styrkedjan.diagram.export.PictureFile;
import se.styrkedjan.diagram.export.PictureFileException;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Progress;

/** Writes many maps into a folder, in several formats; those of one format link to each other. */
public final class MapFolder {

	private final MapAtlas atlas;
	private final Path folder;
	private final Collection<PictureWriter> writers;
	private final MapContent content;

	/**
	 * A folder to write into; it is made when it is missing.
	 *
	 * @param writers one for each format wanted
	 */
	public MapFolder(MapAtlas atlas, Path folder, Collection<PictureWriter> writers) {
		this(atlas, folder, writers, MapContent.PLAIN);
	}

	/**
	 * A folder to write into, with what is wanted beside each map.
	 *
	 * @param writers one for each format wanted
	 */
	public MapFolder(MapAtlas atlas, Path folder, Collection<PictureWriter> writers, MapContent content) {
		this.atlas = atlas;
		this.folder = folder;
		this.writers = List.copyOf(writers);
		this.content = content;
	}

	/**
	 * Writes maps.
	 *
	 * @param progress told how many files are written, and asked whether to go on; what is written then stays
	 * @param written  told each file when it is whole
	 * @throws PictureFileException when a file cannot be written
	 */
	public void write(Collection<DocumentInfo> documents, Progress progress, Consumer<Path> written)
			throws PictureFileException {
		long total = (long) documents.size() * writers.size();
		long done = 0;
		progress.worked(done, total);
		for (DocumentInfo document : documents) {
			for (PictureWriter writer : writers) {
				Path file = folder.resolve(atlas.fileName(document, writer.format()));
				PictureFile.write(writer, atlas.sheet(document, writer.format(), content), file, Progress.NONE);
				written.accept(file);
				progress.worked(++done, total);
			}
		}
	}
}
