package se.styrkedjan.viewpoint.description;

import java.util.List;

/**
 * What turns elements or relations into lines.
 *
 * @param base         what all mappings say; the domain class is empty when it draws relations
 * @param sources      names of the mappings lines start at
 * @param targets      names of the mappings lines end at
 * @param sourceFinder from the element to where it starts; empty for a relation
 * @param targetFinder from the element, or for a relation from the source, to where it ends
 * @param element      the element of a line, when it is not the one it was made from
 * @param reconnects   how its ends are moved
 * @param styles       conditional styles in order, then the one without condition
 */
public record EdgeMapping(MappingBase base, List<String> sources, List<String> targets, ExpressionText sourceFinder,
		ExpressionText targetFinder, ExpressionText element, List<Tool.Reconnect> reconnects,
		List<Conditional<EdgeStyle>> styles) implements Mapping {

	/** Whether each line stands for an element, not for a relation between two. */
	public boolean usesElements() {
		return !base.domainClass().isEmpty();
	}
}
