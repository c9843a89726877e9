package se.styrkedjan.viewpoint.description;

import java.util.List;

/**
 * A group of the palette.
 *
 * @param name  name in the file
 * @param label name for people
 * @param tools its tools in order, those of inner sections after its own
 */
public record ToolSection(String name, String label, List<Tool> tools) {
}
