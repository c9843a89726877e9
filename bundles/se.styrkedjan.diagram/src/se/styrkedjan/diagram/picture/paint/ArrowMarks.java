package se.styrkedjan.diagram.picture.paint;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.look.EdgeLook.Arrow;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Area;
import se.styrkedjan.diagram.picture.Mark.Line;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Outline;

/** Draws what stands at the ends of lines. */
final class ArrowMarks {

	/** Length of an arrow, pixels. */
	static final int LENGTH = 8;

	private static final double HALF_WIDTH = 3.5;

	private final Point tip;
	private final double alongX;
	private final double alongY;

	private ArrowMarks(Point from, Point tip) {
		double length = RoundedLine.distance(from, tip);
		this.tip = tip;
		this.alongX = length == 0 ? 1 : (tip.x() - from.x()) / length;
		this.alongY = length == 0 ? 0 : (tip.y() - from.y()) / length;
	}

	/** The end of a line that comes from a point. */
	static List<Mark> at(Arrow arrow, Point from, Point tip, Line line) {
		if (arrow == Arrow.NONE) {
			return List.of();
		}
		Outline outline = new ArrowMarks(from, tip).outline(arrow);
		return List.of(new Area(outline, fill(arrow, line.color()), new Line(line.color(), line.width(), Dash.SOLID),
				Weight.DETAIL));
	}

	private static Rgb fill(Arrow arrow, Rgb color) {
		return switch (arrow) {
		case FILLED, FILLED_DIAMOND, DOT -> color;
		case CLOSED, DIAMOND -> Rgb.WHITE;
		case OPEN, NONE -> null;
		};
	}

	private Outline outline(Arrow arrow) {
		var pen = Outline.builder();
		switch (arrow) {
		case DIAMOND, FILLED_DIAMOND -> {
			move(pen, 0, 0);
			line(pen, LENGTH / 2d + 1, HALF_WIDTH);
			line(pen, LENGTH + 2d, 0);
			line(pen, LENGTH / 2d + 1, -HALF_WIDTH);
			pen.close();
		}
		case DOT -> {
			double k = HALF_WIDTH * 0.5522847498;
			move(pen, 0, 0);
			curve(pen, 0, k, HALF_WIDTH - k, HALF_WIDTH, HALF_WIDTH, HALF_WIDTH);
			curve(pen, HALF_WIDTH + k, HALF_WIDTH, 2 * HALF_WIDTH, k, 2 * HALF_WIDTH, 0);
			curve(pen, 2 * HALF_WIDTH, -k, HALF_WIDTH + k, -HALF_WIDTH, HALF_WIDTH, -HALF_WIDTH);
			curve(pen, HALF_WIDTH - k, -HALF_WIDTH, 0, -k, 0, 0);
			pen.close();
		}
		default -> {
			move(pen, LENGTH, HALF_WIDTH);
			line(pen, 0, 0);
			line(pen, LENGTH, -HALF_WIDTH);
			if (arrow != Arrow.OPEN) {
				pen.close();
			}
		}
		}
		return pen.outline();
	}

	private void move(Outline.Builder pen, double back, double side) {
		pen.moveTo(x(back, side), y(back, side));
	}

	private void line(Outline.Builder pen, double back, double side) {
		pen.lineTo(x(back, side), y(back, side));
	}

	private void curve(Outline.Builder pen, double back1, double side1, double back2, double side2, double back,
			double side) {
		pen.curveTo(x(back1, side1), y(back1, side1), x(back2, side2), y(back2, side2), x(back, side), y(back, side));
	}

	private double x(double back, double side) {
		return tip.x() - alongX * back - alongY * side;
	}

	private double y(double back, double side) {
		return tip.y() - alongY * back + alongX * side;
	}
}
