package se.styrkedjan.diagram.picture;

import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;

/**
 * What one view or comment is painted with.
 *
 * @param id      id of the view or comment, unique in the picture
 * @param element id of what it stands for; empty when that has none
 * @param name    what it is called, in full length; may be empty
 * @param level   what it is painted over
 * @param bounds  all that is painted lies in it
 * @param body    outlines and texts in paint order
 * @param above   marks over all links, such as the label of a link; in paint order
 */
public record Marks(String id, String element, String name, Level level, Rect bounds, List<Mark> body,
		List<Mark> above) {

	public Marks {
		body = List.copyOf(body);
		above = List.copyOf(above);
	}
}
