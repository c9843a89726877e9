package se.styrkedjan.diagram.picture.symbol;

import java.util.List;

import se.styrkedjan.diagram.picture.Outline;
import se.styrkedjan.diagram.picture.Pen;

/** Where the ends of the pieces of an outline are. */
public final class Places implements Pen {

	private double left = Double.MAX_VALUE;
	private double top = Double.MAX_VALUE;
	private double right = -Double.MAX_VALUE;
	private double bottom = -Double.MAX_VALUE;

	/** The places of an outline. */
	public static Places of(Outline outline) {
		var places = new Places();
		outline.trace(places);
		return places;
	}

	/** Left, top, right and bottom, in hundredths. */
	public List<Double> box() {
		return List.of(rounded(left), rounded(top), rounded(right), rounded(bottom));
	}

	private static double rounded(double value) {
		return Math.round(value * 100) / 100d;
	}

	@Override
	public void moveTo(double x, double y) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}

	@Override
	public void lineTo(double x, double y) {
		moveTo(x, y);
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		moveTo(x, y);
	}

	@Override
	public void close() {
		// adds no place
	}
}
