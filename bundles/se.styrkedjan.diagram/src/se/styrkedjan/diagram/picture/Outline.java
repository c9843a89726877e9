package se.styrkedjan.diagram.picture;

import java.util.Arrays;

/** Lines and curves, drawn once and traced by whoever paints them. Immutable. */
public final class Outline {

	private static final byte MOVE = 0;
	private static final byte LINE = 1;
	private static final byte CURVE = 2;
	private static final byte CLOSE = 3;

	private final byte[] steps;
	private final double[] places;
	/** Found when first asked for: caches of painters ask often. */
	private int hash;

	private Outline(byte[] steps, double[] places) {
		this.steps = steps;
		this.places = places;
	}

	/** An outline that is drawn with the builder's pen. */
	public static Builder builder() {
		return new Builder();
	}

	/** Draws it with a pen. */
	public void trace(Pen pen) {
		int at = 0;
		for (byte step : steps) {
			switch (step) {
			case MOVE -> pen.moveTo(places[at++], places[at++]);
			case LINE -> pen.lineTo(places[at++], places[at++]);
			case CURVE -> {
				pen.curveTo(places[at], places[at + 1], places[at + 2], places[at + 3], places[at + 4], places[at + 5]);
				at += 6;
			}
			default -> pen.close();
			}
		}
	}

	/** Whether nothing is drawn. */
	public boolean isEmpty() {
		return steps.length == 0;
	}

	@Override
	public boolean equals(Object other) {
		return other == this || other instanceof Outline outline && Arrays.equals(steps, outline.steps)
				&& Arrays.equals(places, outline.places);
	}

	@Override
	public int hashCode() {
		if (hash == 0) {
			hash = 31 * Arrays.hashCode(steps) + Arrays.hashCode(places);
		}
		return hash;
	}

	/** The pen that makes an outline. */
	public static final class Builder implements Pen {

		private byte[] steps = new byte[8];
		private double[] places = new double[16];
		private int stepCount;
		private int placeCount;

		private Builder() {
		}

		@Override
		public void moveTo(double x, double y) {
			step(MOVE);
			place(x, y);
		}

		@Override
		public void lineTo(double x, double y) {
			step(LINE);
			place(x, y);
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			step(CURVE);
			place(x1, y1);
			place(x2, y2);
			place(x, y);
		}

		@Override
		public void close() {
			step(CLOSE);
		}

		/** The outline drawn so far. */
		public Outline outline() {
			return new Outline(Arrays.copyOf(steps, stepCount), Arrays.copyOf(places, placeCount));
		}

		private void step(byte step) {
			if (stepCount == steps.length) {
				steps = Arrays.copyOf(steps, stepCount * 2);
			}
			steps[stepCount++] = step;
		}

		private void place(double x, double y) {
			if (placeCount + 2 > places.length) {
				places = Arrays.copyOf(places, places.length * 2);
			}
			places[placeCount++] = x;
			places[placeCount++] = y;
		}
	}
}
