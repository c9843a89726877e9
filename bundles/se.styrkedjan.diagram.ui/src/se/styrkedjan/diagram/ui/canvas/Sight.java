package se.styrkedjan.diagram.ui.canvas;

/**
 * What of a diagram is seen.
 *
 * @param zoom how large it is shown, 1 for 100 %
 * @param x    left edge of what is seen, pixels of the diagram
 * @param y    upper edge
 */
public record Sight(double zoom, int x, int y) {
}
