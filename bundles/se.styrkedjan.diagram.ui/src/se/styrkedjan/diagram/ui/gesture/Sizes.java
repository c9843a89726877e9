package se.styrkedjan.diagram.ui.gesture;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.live.ToolEntry;

/** How large what a tool makes will be. */
public final class Sizes {

	private Sizes() {
	}

	/** Width and height, pixels at 100 %. */
	public static Point of(ToolEntry tool, Desk desk) {
		return new Point(tool.width(), tool.height());
	}
}
