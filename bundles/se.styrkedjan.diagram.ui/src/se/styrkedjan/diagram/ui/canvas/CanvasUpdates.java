package se.styrkedjan.diagram.ui.canvas;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * Asks the canvas itself to be painted anew. Draw2d's own manager collects what is to be painted and asks later: what has
 * been asked of the canvas meanwhile is then painted twice.
 */
final class CanvasUpdates extends DeferredUpdateManager {

	private Canvas canvas;

	/** What is painted is on this canvas. */
	void setCanvas(Canvas painted) {
		canvas = painted;
	}

	@Override
	public void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
		if (canvas == null || canvas.isDisposed() || width == 0 || height == 0 || !figure.isShowing()) {
			return;
		}
		Rectangle damage = new Rectangle(x, y, width, height);
		figure.translateToAbsolute(damage);
		canvas.redraw(damage.x, damage.y, damage.width, damage.height, false);
	}
}
