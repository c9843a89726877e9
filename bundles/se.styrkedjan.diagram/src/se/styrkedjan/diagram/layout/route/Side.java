package se.styrkedjan.diagram.layout.route;

/** A side of a box that a wire leaves or arrives at. */
public enum Side {
	RIGHT(1, 0), BOTTOM(0, 1), LEFT(-1, 0), TOP(0, -1);

	/** One step outwards. */
	final int dx;
	final int dy;

	Side(int dx, int dy) {
		this.dx = dx;
		this.dy = dy;
	}

	/** Whether wires leave it to the left or right. */
	public boolean isLevel() {
		return dy == 0;
	}
}
