package se.styrkedjan.diagram.ui.paint;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.model.view.View;

/** A view on the screen: its marks are made when it is seen, and made anew when it is seen after a change. */
final class Tile {

	private final View view;
	private Rect reach;
	private Marks marks;
	private Sketch sketch;
	private boolean sketched;

	Tile(View view) {
		this.view = view;
	}

	/** A rectangle that holds all of it. */
	Rect reach(PictureSource source) {
		if (reach == null) {
			reach = source.reach(view);
		}
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

	/** What it looks like from afar; null when it is never sketched. */
	Sketch sketch(PictureSource source) {
		if (!sketched) {
			sketch = source.sketch(view);
			sketched = true;
		}
		return sketch;
	}

	/** The view has changed. */
	void forget() {
		reach = null;
		marks = null;
		sketched = false;
	}
}
