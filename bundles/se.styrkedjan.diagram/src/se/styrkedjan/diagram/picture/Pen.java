package se.styrkedjan.diagram.picture;

/** Takes the pieces of an {@link Outline} in order; coordinates are pixels at 100 %, y downwards. */
public interface Pen {

	/** Starts a new piece at a place. */
	void moveTo(double x, double y);

	/** A straight line to a place. */
	void lineTo(double x, double y);

	/** A cubic Bézier curve by way of two control points to a place. */
	void curveTo(double x1, double y1, double x2, double y2, double x, double y);

	/** A straight line back to the start of the piece. */
	void close();
}
