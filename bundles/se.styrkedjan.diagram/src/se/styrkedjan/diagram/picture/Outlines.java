package se.styrkedjan.diagram.picture;

import se.styrkedjan.diagram.geometry.Rect;

/** The basic outlines, drawn into a rectangle. */
public final class Outlines {

	/** How far the control points of a cubic curve stand from the ends of a quarter of a circle of radius 1. */
	private static final double QUARTER = 0.5522847498;

	private Outlines() {
	}

	/** A rectangle. */
	public static Outline rectangle(Rect at) {
		return rounded(at.x(), at.y(), at.width(), at.height(), 0, 0);
	}

	/** A rectangle with round corners of a radius. */
	public static Outline rounded(Rect at, double radius) {
		double fitting = Math.min(radius, Math.min(at.width(), at.height()) / 2d);
		return rounded(at.x(), at.y(), at.width(), at.height(), fitting, fitting);
	}

	/** An ellipse. */
	public static Outline ellipse(Rect at) {
		return rounded(at.x(), at.y(), at.width(), at.height(), at.width() / 2d, at.height() / 2d);
	}

	/** A rectangle that stands on a corner. */
	public static Outline lozenge(Rect at) {
		double middleX = at.x() + at.width() / 2d;
		double middleY = at.y() + at.height() / 2d;
		var pen = Outline.builder();
		pen.moveTo(middleX, at.y());
		pen.lineTo(at.right(), middleY);
		pen.lineTo(middleX, at.bottom());
		pen.lineTo(at.x(), middleY);
		pen.close();
		return pen.outline();
	}

	/** A sheet with its upper right corner folded. */
	public static Outline sheet(Rect at, double fold) {
		var pen = Outline.builder();
		pen.moveTo(at.x(), at.y());
		pen.lineTo(at.right() - fold, at.y());
		pen.lineTo(at.right(), at.y() + fold);
		pen.lineTo(at.right(), at.bottom());
		pen.lineTo(at.x(), at.bottom());
		pen.close();
		return pen.outline();
	}

	/** The edge of the folded corner of a {@link #sheet}. */
	public static Outline fold(Rect at, double fold) {
		var pen = Outline.builder();
		pen.moveTo(at.right() - fold, at.y());
		pen.lineTo(at.right() - fold, at.y() + fold);
		pen.lineTo(at.right(), at.y() + fold);
		return pen.outline();
	}

	/** A straight line. */
	public static Outline line(double x1, double y1, double x2, double y2) {
		var pen = Outline.builder();
		pen.moveTo(x1, y1);
		pen.lineTo(x2, y2);
		return pen.outline();
	}

	/** A rectangle with elliptic corners. */
	public static Outline rounded(double x, double y, double width, double height, double radiusX, double radiusY) {
		var pen = Outline.builder();
		double right = x + width;
		double bottom = y + height;
		if (radiusX <= 0 || radiusY <= 0) {
			pen.moveTo(x, y);
			pen.lineTo(right, y);
			pen.lineTo(right, bottom);
			pen.lineTo(x, bottom);
			pen.close();
			return pen.outline();
		}
		double nearX = radiusX * (1 - QUARTER);
		double nearY = radiusY * (1 - QUARTER);
		pen.moveTo(x + radiusX, y);
		pen.lineTo(right - radiusX, y);
		pen.curveTo(right - nearX, y, right, y + nearY, right, y + radiusY);
		pen.lineTo(right, bottom - radiusY);
		pen.curveTo(right, bottom - nearY, right - nearX, bottom, right - radiusX, bottom);
		pen.lineTo(x + radiusX, bottom);
		pen.curveTo(x + nearX, bottom, x, bottom - nearY, x, bottom - radiusY);
		pen.lineTo(x, y + radiusY);
		pen.curveTo(x, y + nearY, x + nearX, y, x + radiusX, y);
		pen.close();
		return pen.outline();
	}
}
