package se.styrkedjan.diagram.export.svg;

import se.styrkedjan.diagram.picture.Pen;

/** Writes outlines as path data. */
final class SvgPath implements Pen {

	private final SvgText text;

	SvgPath(SvgText text) {
		this.text = text;
	}

	@Override
	public void moveTo(double x, double y) {
		text.raw("M");
		place(x, y);
	}

	@Override
	public void lineTo(double x, double y) {
		text.raw("L");
		place(x, y);
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		text.raw("C");
		place(x1, y1);
		text.raw(" ");
		place(x2, y2);
		text.raw(" ");
		place(x, y);
	}

	@Override
	public void close() {
		text.raw("Z");
	}

	private void place(double x, double y) {
		text.number(x).raw(" ").number(y);
	}
}
