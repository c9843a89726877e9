package se.styrkedjan.viewpoint.description;

import java.util.List;

/**
 * A layer: mappings and tools that are shown together.
 *
 * @param name        name in the file
 * @param label       name for people
 * @param choice      whether the user turns it on and off
 * @param nodes       names of its outermost node and container mappings, in order
 * @param members     names of all node, container and edge mappings that belong to it, also nested ones
 * @param sections    its part of the palette
 * @param decorations small symbols on figures
 */
public record Layer(String name, String label, Choice choice, List<String> nodes, List<String> members,
		List<ToolSection> sections, List<Decoration> decorations) {

	/** Whether the user turns a layer on and off. */
	public enum Choice {
		/** Always shown. */
		ALWAYS,
		/** Shown until the user turns it off. */
		ON,
		/** Not shown until the user turns it on. */
		OFF
	}
}
