package se.styrkedjan.diagram.layout.graph;

import java.util.Optional;

import se.styrkedjan.diagram.geometry.Rect;

/**
 * A node to be laid out.
 *
 * @param id            its name, unlike that of any other lane or box
 * @param lane          the lane it stays in; null for none
 * @param width         pixels
 * @param height        pixels
 * @param outline       where lines end at it
 * @param captionWidth  of the text that stands below it, or beside it in a flow that leads down, pixels; 0 for none
 * @param captionHeight of that text, pixels; 0 for none
 * @param fixed         where it stays, since somebody pinned it; null when it may be moved
 * @param attachedTo    the box it tells something about and stands beside; null for a node of the flow itself
 */
public record Box(String id, String lane, int width, int height, Outline outline, int captionWidth, int captionHeight,
		Rect fixed, String attachedTo) {

	/** From a box to its caption, pixels. */
	public static final int TO_CAPTION = 2;

	/** The shapes that lines end at. */
	public enum Outline {
		RECTANGLE, ELLIPSE, LOZENGE
	}

	/** A rectangular node of the flow. */
	public static Box step(String id, String lane, int width, int height) {
		return new Box(id, lane, width, height, Outline.RECTANGLE, 0, 0, null, null);
	}

	/** Whether lines should end at the middle of its sides. */
	public boolean isPointed() {
		return outline != Outline.RECTANGLE;
	}

	/**
	 * Where its caption stands when the box stands somewhere; empty when it has none. In a flow that leads down it stands to
	 * the right, which in the transposed graph, where it is laid out and measured, is below as well.
	 */
	public Optional<Rect> caption(Rect bounds) {
		if (captionWidth == 0 || captionHeight == 0) {
			return Optional.empty();
		}
		return Optional.of(
				new Rect(bounds.center().x() - captionWidth / 2, bounds.bottom() + TO_CAPTION, captionWidth, captionHeight));
	}

	/** The same box of another size. */
	public Box sized(int newWidth, int newHeight) {
		return new Box(id, lane, newWidth, newHeight, outline, captionWidth, captionHeight, fixed, attachedTo);
	}

	/** The same box standing still, or free again. */
	public Box fixedAt(Rect place) {
		return new Box(id, lane, width, height, outline, captionWidth, captionHeight, place, attachedTo);
	}
}
