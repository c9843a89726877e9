package se.styrkedjan.diagram.ui.paint;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;

import se.styrkedjan.diagram.geometry.Point;

/**
 * Where and how large a diagram is on a canvas.
 *
 * @param origin where its 0, 0 is, pixels of the canvas
 * @param zoom   how much it is magnified, 1 for 100 %
 */
public record Viewing(Point origin, double zoom) {

	/** Moves and scales a context, so that it takes pixels of the diagram. */
	void apply(GC gc) {
		Device device = gc.getDevice();
		Transform transform = new Transform(device);
		transform.translate(origin.x(), origin.y());
		transform.scale((float) zoom, (float) zoom);
		gc.setTransform(transform);
		transform.dispose();
	}
}
