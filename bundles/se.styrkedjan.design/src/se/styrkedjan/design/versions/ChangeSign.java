package se.styrkedjan.design.versions;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Outline;
import se.styrkedjan.editing.process.ProcessChange;

/**
 * How a change is shown: each has a mark and a pattern of its own beside its colour, so that nobody needs to tell colours
 * apart.
 *
 * @param color colour of frame and tag, dark enough for white letters
 * @param dash  pattern of the frame
 */
public record ChangeSign(ProcessChange change, Rgb color, Dash dash) {

	/** The sign of a change. */
	public static ChangeSign of(ProcessChange change) {
		return switch (change) {
		case NEW -> new ChangeSign(change, Rgb.of("#1A7F37"), Dash.SOLID);
		case REMOVED -> new ChangeSign(change, Rgb.of("#B42318"), Dash.DASH);
		case REASSIGNED -> new ChangeSign(change, Rgb.of("#1F5F99"), Dash.DASH_DOT);
		case CHANGED -> new ChangeSign(change, Rgb.of("#9A6700"), Dash.SOLID);
		case MOVED -> new ChangeSign(change, Rgb.of("#57606A"), Dash.DOT);
		};
	}

	/** The mark, to be drawn as lines: plus, minus, arrow to another lane, triangle, arrow along. */
	public Outline mark(Rect at) {
		double left = at.x();
		double right = at.right();
		double top = at.y();
		double bottom = at.bottom();
		double middleX = at.x() + at.width() / 2d;
		double middleY = at.y() + at.height() / 2d;
		double tip = at.width() / 3d;
		return switch (change) {
		case NEW -> lines(new double[] { left, middleY, right, middleY }, new double[] { middleX, top, middleX, bottom });
		case REMOVED -> lines(new double[] { left, middleY, right, middleY });
		case REASSIGNED -> lines(new double[] { middleX, top, middleX, bottom },
				new double[] { middleX - tip, top + tip, middleX, top, middleX + tip, top + tip },
				new double[] { middleX - tip, bottom - tip, middleX, bottom, middleX + tip, bottom - tip });
		case CHANGED -> lines(new double[] { middleX, top, right, bottom, left, bottom, middleX, top });
		case MOVED -> lines(new double[] { left, middleY, right, middleY },
				new double[] { right - tip, middleY - tip, right, middleY, right - tip, middleY + tip });
		};
	}

	private static Outline lines(double[]... lines) {
		var pen = Outline.builder();
		for (double[] line : lines) {
			pen.moveTo(line[0], line[1]);
			for (int i = 2; i < line.length; i += 2) {
				pen.lineTo(line[i], line[i + 1]);
			}
		}
		return pen.outline();
	}
}
