package se.styrkedjan.viewpoint.description;

import java.util.List;

/** A colour of a style. */
public sealed interface Color {

	/**
	 * One that is the same for all.
	 *
	 * @param red   0 to 255
	 * @param green 0 to 255
	 * @param blue  0 to 255
	 */
	record Fixed(int red, int green, int blue) implements Color {
	}

	/**
	 * One that follows from the element by three expressions that answer 0 to 255.
	 *
	 * @param red   red
	 * @param green green
	 * @param blue  blue
	 */
	record Computed(ExpressionText red, ExpressionText green, ExpressionText blue) implements Color {
	}

	/**
	 * One that lies between others as a value lies between theirs.
	 *
	 * @param value answers the value
	 * @param least where the scale begins
	 * @param most  where the scale ends
	 * @param steps colours at values, at least one
	 */
	record Interpolated(ExpressionText value, ExpressionText least, ExpressionText most, List<Step> steps)
			implements Color {
	}

	/**
	 * A colour of a scale.
	 *
	 * @param value where on the scale
	 * @param color its colour
	 */
	record Step(ExpressionText value, Fixed color) {
	}
}
