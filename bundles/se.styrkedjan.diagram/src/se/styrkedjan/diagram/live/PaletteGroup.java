package se.styrkedjan.diagram.live;

import java.util.List;

/**
 * A group of the palette.
 *
 * @param name  name in the specification
 * @param label name for people
 * @param tools its tools, at least one
 */
public record PaletteGroup(String name, String label, List<ToolEntry> tools) {
}
