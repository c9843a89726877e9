package se.styrkedjan.viewpoint.description;

/**
 * A style with its condition.
 *
 * @param condition when it is used; empty for always
 * @param style     the style
 * @param <S>       of nodes or edges
 */
public record Conditional<S>(ExpressionText condition, S style) {
}
