package se.styrkedjan.diagram.look;

import java.util.Objects;

/**
 * How a line looks.
 *
 * @param stroke colour, width and pattern
 * @param source what stands at its start
 * @param end    what stands at its end
 * @param label  its label; text empty for none
 */
public record EdgeLook(Stroke stroke, Arrow source, Arrow end, LabelLook label) {

	/** By hand, as that of {@link LabelLook}. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof EdgeLook that && source == that.source && end == that.end
				&& label.equals(that.label) && (stroke == that.stroke || stroke.equals(that.stroke));
	}

	@Override
	public int hashCode() {
		return Objects.hash(stroke, label);
	}

	/** What stands at the end of a line. */
	public enum Arrow {
		NONE, OPEN, CLOSED, FILLED, DIAMOND, FILLED_DIAMOND, DOT
	}
}
