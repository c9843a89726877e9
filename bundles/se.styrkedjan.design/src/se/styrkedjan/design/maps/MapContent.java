package se.styrkedjan.design.maps;

import java.util.List;

import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.diagram.picture.paint.Dressing;

/**
 * What the sheet of a map holds beside the map itself.
 *
 * @param remarks  whether the comments on it are shown
 * @param dressing marks on the map what its specification knows nothing of
 * @param tables   tables in place of that of the steps; empty for that one
 */
public record MapContent(Remarks remarks, Dressing dressing, List<TextTable> tables) {

	/** The map and its steps. */
	public static final MapContent PLAIN = new MapContent(Remarks.LEFT_OUT, Dressing.NONE, List.of());

	/** The map, its steps, and the comments that are not dealt with. */
	public static final MapContent WITH_REMARKS = new MapContent(Remarks.LISTED, Dressing.NONE, List.of());

	/** What becomes of comments. */
	public enum Remarks {
		/** They are not in the file. */
		LEFT_OUT,
		/** Their pins are on the map, and where there are pages a table tells what they say. */
		LISTED
	}

	public MapContent {
		tables = List.copyOf(tables);
	}
}
