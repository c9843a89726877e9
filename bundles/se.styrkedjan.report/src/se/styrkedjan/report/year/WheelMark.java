package se.styrkedjan.report.year;

import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.report.markup.XmlBuilder;

/** The mark of a kind of event: a shape of its own as well as a colour, all at least 3:1 against white. */
final class WheelMark {

	private WheelMark() {
	}

	static void draw(XmlBuilder svg, EventKind kind, double x, double y) {
		switch (kind) {
		case DEADLINE -> polygon(svg, "#b42318", x, y, 0, -8, 8, 0, 0, 8, -8, 0);
		case MEETING -> svg.empty("circle", "cx", YearWheel.number(x), "cy", YearWheel.number(y), "r", "6.5", "fill",
				"#1f5f99");
		case CONTROL -> polygon(svg, "#1a7f37", x, y, -6, -6, 6, -6, 6, 6, -6, 6);
		case REVIEW -> polygon(svg, "#9a6700", x, y, 0, -7, 7, 6, -7, 6);
		case BUDGET -> polygon(svg, "#6e40c9", x, y, -7, -3, 0, -8, 7, -3, 4, 6, -4, 6);
		case OTHER -> svg.empty("circle", "cx", YearWheel.number(x), "cy", YearWheel.number(y), "r", "5.5", "fill",
				"#ffffff", "stroke", "#57606a", "stroke-width", "2.5");
		}
	}

	private static void polygon(XmlBuilder svg, String color, double x, double y, int... corners) {
		var points = new StringBuilder();
		for (int i = 0; i < corners.length; i += 2) {
			points.append(YearWheel.number(x + corners[i])).append(',').append(YearWheel.number(y + corners[i + 1]))
					.append(' ');
		}
		svg.empty("polygon", "points", points.toString().strip(), "fill", color);
	}
}
