package se.styrkedjan.diagram.ui.paint;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.model.view.View;

/** A view on the screen: its marks are made when it is seen, and made anew when it is seen after a change. */
final class Tile {

	private final View view;
	private Rect reach;
	private Marks marks;

	Tile(View view, PictureSource source) {
		this.view = view;
		reach = source.reach(view);
	}

	Rect reach() {
		return reach;
	}

	boolean isReady() {
		return marks != null;
	}

	Marks marks(PictureSource source) {
		if (marks == null) {
			marks = source.marks(view);
		}
		return marks;
	}

	/** The view has changed; answers where it was and where it is. */
	Rect change(PictureSource source) {
		Rect before = reach;
		reach = source.reach(view);
		marks = null;
		return before.union(reach);
	}
}
