package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a view is, for hit tests: it paints nothing, lays out nothing and tells nobody, so thousands cost little. */
abstract class ViewFigure extends Figure {

	@Override
	public void setBounds(Rectangle place) {
		bounds.setBounds(place);
	}

	@Override
	public void paint(Graphics graphics) {
		// the canvas paints all views at once
	}

	@Override
	public void repaint() {
		// what has changed is told to the canvas
	}

	@Override
	public void revalidate() {
		// nothing depends on its place
	}

	@Override
	public void invalidate() {
		// nothing is laid out
	}
}
