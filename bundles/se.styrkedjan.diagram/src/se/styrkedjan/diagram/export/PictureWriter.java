package se.styrkedjan.diagram.export;

import java.io.IOException;
import java.io.OutputStream;

import se.styrkedjan.store.Progress;

/** Writes pictures in one format. Implementations are thread-safe and need no display. */
public interface PictureWriter {

	/** The format written. */
	PictureFormat format();

	/**
	 * Writes a picture.
	 *
	 * @param sheet    what to write
	 * @param out      where to; not closed
	 * @param progress told how many of the picture's views are written, and asked whether to go on
	 * @throws IOException when {@code out} does not take it
	 */
	void write(Sheet sheet, OutputStream out, Progress progress) throws IOException;
}
