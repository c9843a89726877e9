package se.styrkedjan.ui.grid;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The field over a cell that is being typed in. */
sealed interface CellField permits TextField, ChoiceField {

	Control control();

	/** Begins with what stands in the cell, chosen as a whole. */
	void show(String text);

	/** Begins with a character instead of what stands in the cell. */
	void type(char first);

	/** What is typed now. */
	String text();

	/** How large it would be at a width. */
	Point size(int width);

	/** Puts the keyboard in it. */
	void focus();
}
