package se.styrkedjan.diagram.live;

/**
 * A layer or filter that the user may turn on and off.
 *
 * @param name  name in the specification
 * @param label name for people
 * @param state whether it is on
 */
public record Choice(String name, String label, Visibility state) {
}
