package se.styrkedjan.ui.grid;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** What is drawn in a cell in place of its words; the words are what a screen reader says and what is copied. */
@FunctionalInterface
public interface CellPicture {

	/**
	 * Draws it; colours are asked of the theme each time.
	 *
	 * @param gc    where to; what is left changed in it is set anew for the next cell
	 * @param place the cell without its padding, in pixels
	 */
	void paint(GC gc, Rectangle place);
}
