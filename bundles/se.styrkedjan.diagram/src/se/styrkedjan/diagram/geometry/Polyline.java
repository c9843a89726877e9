package se.styrkedjan.diagram.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The points of a line as text, the form in which {@code EdgeView.points} keeps them: {@code 10,20 30,20}. */
public final class Polyline {

	private Polyline() {
	}

	/** The points of a text; a text that is null, empty or damaged has none. */
	public static List<Point> read(String text) {
		List<Point> points = new ArrayList<>();
		if (text == null || text.isBlank()) {
			return points;
		}
		try {
			for (String pair : text.trim().split(" ")) {
				int comma = pair.indexOf(',');
				points.add(new Point(Integer.parseInt(pair, 0, comma, 10),
						Integer.parseInt(pair, comma + 1, pair.length(), 10)));
			}
		} catch (IndexOutOfBoundsException | NumberFormatException damaged) {
			// The line is routed anew, which is better than a diagram that does not open.
			return new ArrayList<>();
		}
		return points;
	}

	/** Points as text. */
	public static String write(List<Point> points) {
		return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
	}
}
