package se.styrkedjan.diagram.export;

import java.util.Locale;

/** A format of files that pictures are written in. */
public enum PictureFormat {
	SVG, PDF, PNG;

	/** Ending of the file name, without a point. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}
}
