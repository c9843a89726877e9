package se.styrkedjan.diagram.picture;

import java.util.List;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.text.Lettering;

/** One thing that is painted. */
public sealed interface Mark {

	/** How much of the picture a mark carries: what may be left out when it is seen from afar. */
	enum Weight {
		/** Outlines and lines: always painted. */
		BODY,
		/** Arrows, icons and other small things. */
		DETAIL
	}

	/**
	 * A filled or stroked outline.
	 *
	 * @param outline lines and curves
	 * @param fill    colour inside; null for none
	 * @param line    how the outline is drawn; null for not at all
	 * @param weight  whether it is seen from afar
	 */
	record Area(Outline outline, Rgb fill, Line line, Weight weight) implements Mark {
	}

	/**
	 * How an outline is drawn: with round joints, and round ends when it is not dashed.
	 *
	 * @param color colour
	 * @param width pixels at 100 %
	 * @param dash  solid, dashed or dotted
	 */
	record Line(Rgb color, double width, Dash dash) {

		/** The line of a style, null when the style has none. */
		public static Line of(Stroke stroke) {
			return stroke == null || stroke.width() <= 0 ? null
					: new Line(stroke.color(), stroke.width(), stroke.dash());
		}

		/** Lengths of dashes and gaps in turn, pixels at 100 %; empty for a solid line. */
		public List<Double> pattern() {
			return switch (dash) {
			case SOLID -> List.of();
			case DASH -> List.of(6d, 4d);
			case DOT -> List.of(1.5, 3d);
			case DASH_DOT -> List.of(8d, 3d, 1.5, 3d);
			};
		}
	}

	/** Which way a text runs. */
	enum Direction {
		/** From left to right. */
		ACROSS,
		/** From the bottom to the top, turned by 90°. */
		UPWARDS
	}

	/**
	 * One line of text. It is as wide as {@link se.styrkedjan.diagram.picture.text.TextMetrics} measures it.
	 *
	 * @param text      what it says, never empty
	 * @param x         middle of the text on its baseline
	 * @param y         middle of the text on its baseline
	 * @param width     pixels along its direction
	 * @param lettering typeface and size
	 * @param color     colour of the letters
	 * @param direction which way it runs
	 */
	record Text(String text, double x, double y, double width, Lettering lettering, Rgb color,
			Direction direction) implements Mark {
	}
}
