package se.styrkedjan.diagram.layout.graph;

/**
 * A swimlane to be laid out; the order of the lanes is that of the graph.
 *
 * @param id        its name, unlike that of any other lane or box
 * @param headWidth room kept for its head at the beginning of the lane, pixels
 * @param minHeight least extent across the flow, pixels
 */
public record LaneBox(String id, int headWidth, int minHeight) {
}
