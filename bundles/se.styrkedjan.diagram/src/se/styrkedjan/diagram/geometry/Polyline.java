package se.styrkedjan.diagram.geometry;

import java.util.ArrayList;
import java.util.List;

/** The points of a line as text, the form in which {@code EdgeView.points} keeps them: {@code 10,20 30,20}. */
public final class Polyline {

	private Polyline() {
	}

	/** The points of a text; a text that is null, empty or damaged has none. */
	public static List<Point> read(String text) {
		if (text == null || text.isBlank()) {
			return new ArrayList<>();
		}
		try {
			return points(text.trim());
		} catch (IndexOutOfBoundsException | NumberFormatException damaged) {
			// The line is routed anew, which is better than a diagram that does not open.
			return new ArrayList<>();
		}
	}

	private static List<Point> points(String text) {
		List<Point> points = new ArrayList<>(4);
		int start = 0;
		while (start < text.length()) {
			int space = text.indexOf(' ', start);
			int end = space < 0 ? text.length() : space;
			int comma = text.indexOf(',', start);
			points.add(new Point(Integer.parseInt(text, start, comma, 10), Integer.parseInt(text, comma + 1, end, 10)));
			start = end + 1;
		}
		return points;
	}

	/** Points as text. */
	public static String write(List<Point> points) {
		StringBuilder text = new StringBuilder(points.size() * 10);
		for (Point point : points) {
			if (!text.isEmpty()) {
				text.append(' ');
			}
			text.append(point.x()).append(',').append(point.y());
		}
		return text.toString();
	}
}
