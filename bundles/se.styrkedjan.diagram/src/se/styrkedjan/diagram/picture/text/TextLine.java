package se.styrkedjan.diagram.picture.text;

/**
 * A line of broken text.
 *
 * @param text  what stands on it
 * @param width pixels
 */
public record TextLine(String text, double width) {
}
