package se.styrkedjan.diagram.look;

import java.util.List;
import java.util.Objects;

/**
 * How a node or container looks.
 *
 * @param shape     its outline
 * @param fill      colour inside; null for none
 * @param stroke    its edge
 * @param label     its name
 * @param content   how it shows what it holds; NONE for a node
 * @param width     width when it is made, pixels
 * @param height    height when it is made, pixels
 * @param icons     symbols in its upper right corner, from decorations and markers, first is leftmost
 */
public record NodeLook(Shape shape, Rgb fill, Stroke stroke, LabelLook label, Content content, int width, int height,
		List<Shape.Symbol> icons) {

	/** By hand, as that of {@link LabelLook}. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof NodeLook that && width == that.width && height == that.height
				&& content == that.content && label.equals(that.label) && Objects.equals(fill, that.fill)
				&& (stroke == that.stroke || stroke.equals(that.stroke)) && (shape == that.shape || shape.equals(that.shape))
				&& icons.equals(that.icons);
	}

	@Override
	public int hashCode() {
		return Objects.hash(shape, label);
	}

	/** How a container shows what it holds. */
	public enum Content {
		NONE, FREE_FORM, LIST, HORIZONTAL_STACK, VERTICAL_STACK
	}
}
