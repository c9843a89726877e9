package se.styrkedjan.diagram.picture.paint;

import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.model.view.View;

/** Adds to what is painted of a view what its specification knows nothing of, such as how it has changed. */
@FunctionalInterface
public interface Dressing {

	/** Everything as the specification says. */
	Dressing NONE = (view, plain) -> plain;

	/**
	 * The marks to paint of a view.
	 *
	 * @param plain as the specification says
	 */
	Marks dress(View view, Marks plain);
}
