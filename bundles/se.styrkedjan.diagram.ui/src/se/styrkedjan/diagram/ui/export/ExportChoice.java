package se.styrkedjan.diagram.ui.export;

import java.nio.file.Path;

import se.styrkedjan.design.maps.MapContent.Remarks;
import se.styrkedjan.diagram.export.PictureWriter;

/**
 * How maps are exported.
 *
 * @param scope   which maps
 * @param writer  format, pages and pixels
 * @param remarks whether comments are shown
 * @param folder  where to
 */
public record ExportChoice(Scope scope, PictureWriter writer, Remarks remarks, Path folder) {

	/** Which maps are exported. */
	public enum Scope {
		/** The one that is shown, as it is now, saved or not. */
		THIS,
		/** Every map that is saved. */
		ALL
	}
}
