package se.styrkedjan.viewpoint.description;

/**
 * How a line looks.
 *
 * @param color   its colour
 * @param width   its width in pixels
 * @param line    its pattern
 * @param source  what stands at its start, such as {@code NoDecoration}
 * @param target  what stands at its end, such as {@code InputArrow}
 * @param routing {@code straight}, {@code manhattan} or {@code tree}
 * @param label   the label at its middle; its text is empty for none
 */
public record EdgeStyle(Color color, ExpressionText width, LineStyle line, String source, String target,
		String routing, LabelStyle label) {
}
