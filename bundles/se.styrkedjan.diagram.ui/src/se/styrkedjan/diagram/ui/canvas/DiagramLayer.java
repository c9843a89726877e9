package se.styrkedjan.diagram.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Rectangle;

/** Holds the figures of all views; its extent is told by the diagram, not found from each figure. */
final class DiagramLayer extends ViewFigure implements FreeformFigure {

	private final List<FreeformListener> listeners = new ArrayList<>();
	private Rectangle extent = new Rectangle();

	/** The diagram reaches this far now. */
	void setExtent(Rectangle place) {
		if (!place.equals(extent)) {
			extent = place;
			fireExtentChanged();
		}
	}

	@Override
	public void addFreeformListener(FreeformListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeFreeformListener(FreeformListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void fireExtentChanged() {
		List.copyOf(listeners).forEach(FreeformListener::notifyFreeformExtentChanged);
	}

	@Override
	public Rectangle getFreeformExtent() {
		return extent.getCopy();
	}

	@Override
	public void setFreeformBounds(Rectangle place) {
		setBounds(place);
	}

	@Override
	public IFigure findFigureAt(int x, int y, TreeSearch search) {
		List<?> figures = getChildren();
		for (int i = figures.size() - 1; i >= 0; i--) {
			IFigure figure = (IFigure) figures.get(i);
			if (figure.containsPoint(x, y) && search.accept(figure)) {
				return figure;
			}
		}
		return null;
	}

	@Override
	public IFigure findMouseEventTargetAt(int x, int y) {
		return null;
	}

	@Override
	public void paint(Graphics graphics) {
		// the canvas paints all views at once
	}
}
