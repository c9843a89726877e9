package se.styrkedjan.diagram.picture.paint;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Mark;

/** The row of icons in the upper right corner of a node, and the room it leaves for the label. */
final class IconRow {

	static final int SIZE = 16;

	private static final int GAP = 2;
	private static final int INSET = 4;

	private final int count;
	private final Rect node;

	IconRow(int count, Rect node) {
		this.count = count;
		this.node = node;
	}

	/** Where an icon stands; the first is leftmost. */
	Rect icon(int index) {
		return new Rect(node.right() - INSET - (count - index) * (SIZE + GAP) + GAP, node.y() + INSET, SIZE, SIZE);
	}

	/** The part of the area for the label that has no icon above it, when there is room for one line at least. */
	Rect below(Rect area) {
		int top = Math.max(area.y(), node.y() + INSET + SIZE);
		boolean fits = count > 0 && area.bottom() - top >= SIZE;
		return fits ? new Rect(area.x(), top, area.width(), area.bottom() - top) : area;
	}

	/** Whether texts keep clear of all icons. */
	boolean isClearOf(List<Mark> texts) {
		return count == 0 || texts.stream().noneMatch(mark -> mark instanceof Mark.Text text && covers(text));
	}

	private boolean covers(Mark.Text text) {
		return text.x() + text.width() / 2 > icon(0).x() - GAP
				&& text.y() - text.lettering().size() < node.y() + INSET + SIZE;
	}

	/** The places of all icons. */
	List<Rect> places() {
		List<Rect> places = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			places.add(icon(i));
		}
		return places;
	}
}
