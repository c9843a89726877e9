package se.styrkedjan.diagram.ui.paint;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

import se.styrkedjan.diagram.picture.Outline;
import se.styrkedjan.diagram.picture.Pen;

/** The latest used outlines as paths of the system, which are costly to make. */
final class Outlines {

	private static final int MOST = 6000;

	private final Device device;
	private final Map<Outline, Path> paths = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Outline, Path> eldest) {
			if (size() <= MOST) {
				return false;
			}
			eldest.getValue().dispose();
			return true;
		}
	};

	Outlines(Device device) {
		this.device = device;
	}

	Path path(Outline outline) {
		return paths.computeIfAbsent(outline, this::create);
	}

	private Path create(Outline outline) {
		Path path = new Path(device);
		outline.trace(new PathPen(path));
		return path;
	}

	void dispose() {
		paths.values().forEach(Path::dispose);
		paths.clear();
	}

	/** Draws into a path. */
	record PathPen(Path path) implements Pen {

		@Override
		public void moveTo(double x, double y) {
			path.moveTo((float) x, (float) y);
		}

		@Override
		public void lineTo(double x, double y) {
			path.lineTo((float) x, (float) y);
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
		}

		@Override
		public void close() {
			path.close();
		}
	}
}
