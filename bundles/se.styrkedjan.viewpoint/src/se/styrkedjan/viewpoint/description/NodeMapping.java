package se.styrkedjan.viewpoint.description;

import java.util.List;

/**
 * What turns elements into nodes or containers.
 *
 * @param base         what all mappings say
 * @param kind         node or container
 * @param children     names of the mappings inside a container
 * @param bordered     names of the mappings on its edge
 * @param presentation how a container shows what it holds
 * @param styles       conditional styles in order, then the one without condition
 */
public record NodeMapping(MappingBase base, Kind kind, List<String> children, List<String> bordered,
		Presentation presentation, List<Conditional<NodeStyle>> styles) implements Mapping {

	/** Node or container. */
	public enum Kind {
		NODE, CONTAINER
	}

	/** How a container shows what it holds. */
	public enum Presentation {
		FREE_FORM, LIST, HORIZONTAL_STACK, VERTICAL_STACK
	}
}
