package se.styrkedjan.diagram.ui.paint;

import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.model.view.View;

/** Where marks come from. */
public interface PictureSource {

	/** The marks of one view that is shown. */
	Marks marks(View view);

	/** What a view looks like from afar; null for one that always has all its marks, such as a lane. Quickly found. */
	Sketch sketch(View view);

	/** A rectangle that holds all marks of a view; quickly found, and somewhat larger than they need. */
	Rect reach(View view);

	/** Marks that stand for no view and are painted last: pins of comments. */
	List<Marks> comments();
}
