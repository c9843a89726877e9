package se.styrkedjan.diagram.live;

/**
 * A tool of the palette.
 *
 * @param name   name in the specification
 * @param label  name for people
 * @param icon   path of its symbol, or empty
 * @param kind   what it makes
 * @param width  usual width of what it makes, pixels; 0 for lines and actions
 * @param height usual height of what it makes, pixels; 0 for lines and actions
 */
public record ToolEntry(String name, String label, String icon, Kind kind, int width, int height) {

	/** What a tool makes. */
	public enum Kind {
		NODE, CONTAINER, EDGE, ACTION
	}
}
