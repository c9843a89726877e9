package se.styrkedjan.diagram.layout.graph;

/**
 * A line to be laid out.
 *
 * @param id          its name, unlike that of any other wire
 * @param source      the box it leaves
 * @param end         the box it leads to
 * @param labelWidth  pixels; 0 without a label
 * @param labelHeight pixels; 0 without a label
 * @param kind        what it means for the order of the boxes
 */
public record Wire(String id, String source, String end, int labelWidth, int labelHeight, Kind kind) {

	/** What a line means for the order of the boxes. */
	public enum Kind {
		/** Its end follows its source. */
		SEQUENCE,
		/** Its end stands across from its source in another lane, if it can. */
		MESSAGE,
		/** Its ends stand near each other. */
		ASSOCIATION
	}

	/** A line without a label. */
	public static Wire plain(String id, String source, String end) {
		return new Wire(id, source, end, 0, 0, Kind.SEQUENCE);
	}

	public boolean hasLabel() {
		return labelWidth > 0 && labelHeight > 0;
	}
}
