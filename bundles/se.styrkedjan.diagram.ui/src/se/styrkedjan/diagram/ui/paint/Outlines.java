package se.styrkedjan.diagram.ui.paint;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

import se.styrkedjan.diagram.picture.Outline;
import se.styrkedjan.diagram.picture.Pen;

/** The latest used outlines as the system has them, which are costly to make. */
final class Outlines {

	private static final int MOST = 12_000;

	private final Device device;
	private final Map<Outline, Drawn> paths = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Outline, Drawn> eldest) {
			if (size() <= MOST) {
				return false;
			}
			eldest.getValue().path().dispose();
			return true;
		}
	};

	Outlines(Device device) {
		this.device = device;
	}

	/**
	 * An outline.
	 *
	 * @param path     as the system has it
	 * @param isSquare whether all of it is level and upright lines, which the system draws much faster with plain joints
	 */
	record Drawn(Path path, boolean isSquare) {
	}

	Drawn path(Outline outline) {
		return paths.computeIfAbsent(outline, this::create);
	}

	private Drawn create(Outline outline) {
		Path path = new Path(device);
		PathPen pen = new PathPen(path);
		outline.trace(pen);
		return new Drawn(path, pen.square);
	}

	void dispose() {
		paths.values().forEach(drawn -> drawn.path().dispose());
		paths.clear();
	}

	/** Draws into a path, and sees whether all of it is level and upright lines. */
	private static final class PathPen implements Pen {

		private final Path path;
		private double lastX;
		private double lastY;
		private boolean square = true;

		PathPen(Path path) {
			this.path = path;
		}

		@Override
		public void moveTo(double x, double y) {
			path.moveTo((float) x, (float) y);
			lastX = x;
			lastY = y;
		}

		@Override
		public void lineTo(double x, double y) {
			path.lineTo((float) x, (float) y);
			square &= x == lastX || y == lastY;
			lastX = x;
			lastY = y;
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
			square = false;
		}

		@Override
		public void close() {
			path.close();
		}
	}
}
