package se.styrkedjan.diagram.picture.symbol;

import java.awt.geom.PathIterator;

import se.styrkedjan.diagram.picture.Outline;

/** Outlines from the shapes of the Java library. */
final class AwtOutlines {

	private AwtOutlines() {
	}

	static Outline of(PathIterator path) {
		var pen = Outline.builder();
		double[] to = new double[6];
		double x = 0;
		double y = 0;
		for (; !path.isDone(); path.next()) {
			int kind = path.currentSegment(to);
			switch (kind) {
			case PathIterator.SEG_MOVETO -> pen.moveTo(to[0], to[1]);
			case PathIterator.SEG_LINETO -> pen.lineTo(to[0], to[1]);
			case PathIterator.SEG_QUADTO -> pen.curveTo(x + 2 * (to[0] - x) / 3, y + 2 * (to[1] - y) / 3,
					to[2] + 2 * (to[0] - to[2]) / 3, to[3] + 2 * (to[1] - to[3]) / 3, to[2], to[3]);
			case PathIterator.SEG_CUBICTO -> pen.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
			default -> pen.close();
			}
			int last = lastPlace(kind);
			if (last >= 0) {
				x = to[last];
				y = to[last + 1];
			}
		}
		return pen.outline();
	}

	private static int lastPlace(int kind) {
		return switch (kind) {
		case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
		case PathIterator.SEG_QUADTO -> 2;
		case PathIterator.SEG_CUBICTO -> 4;
		default -> -1;
		};
	}
}
