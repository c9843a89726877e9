package se.styrkedjan.diagram.export.pdf;

import java.util.List;

import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextLine;

/**
 * A row of a table, broken into lines.
 *
 * @param cells     lines of each cell
 * @param lettering how they are set
 */
record TableRow(List<List<TextLine>> cells, Lettering lettering) {

	/** Lines of the highest cell; at least 1. */
	int lines() {
		return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
	}
}
