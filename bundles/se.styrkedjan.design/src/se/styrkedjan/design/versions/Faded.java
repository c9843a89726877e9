package se.styrkedjan.design.versions;

import java.util.List;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;

/** Marks of what is gone: pale and dashed, its letters still readable. */
final class Faded {

	private static final double PALE = 0.5;
	private static final Rgb LETTERS = Rgb.of("#57606A");

	private Faded() {
	}

	static List<Mark> of(List<Mark> marks) {
		return marks.stream().map(Faded::of).toList();
	}

	private static Mark of(Mark mark) {
		return switch (mark) {
		case Mark.Area area -> new Mark.Area(area.outline(), area.fill() == null ? null : pale(area.fill()),
				area.line() == null ? null : new Mark.Line(pale(area.line().color()), area.line().width(), Dash.DASH),
				area.weight());
		case Mark.Text text -> new Mark.Text(text.text(), text.x(), text.y(), text.width(), text.lettering(), LETTERS,
				text.direction());
		};
	}

	private static Rgb pale(Rgb color) {
		return new Rgb(pale(color.red()), pale(color.green()), pale(color.blue()));
	}

	private static int pale(int part) {
		return (int) Math.round(part + (255 - part) * PALE);
	}
}
