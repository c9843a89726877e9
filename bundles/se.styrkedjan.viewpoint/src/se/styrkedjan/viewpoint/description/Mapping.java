package se.styrkedjan.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** What turns elements into figures or lines. */
public sealed interface Mapping permits NodeMapping, EdgeMapping {

	/** What all mappings say. */
	MappingBase base();

	/** Name, unique in the description. */
	default String name() {
		return base().name();
	}

	/**
	 * What all mappings say.
	 *
	 * @param name         unique in the description
	 * @param label        name for people
	 * @param place        where it stands
	 * @param domainClass  class of the elements; empty for an edge mapping of relations
	 * @param candidates   which elements; empty for all of the model
	 * @param precondition whether an element is drawn
	 * @param tools        what can be done with a view
	 */
	record MappingBase(String name, String label, Place place, String domainClass, ExpressionText candidates,
			ExpressionText precondition, MappingTools tools) {
	}

	/**
	 * What can be done with a view.
	 *
	 * @param delete      how it is deleted; without, its element is removed
	 * @param rename      how its label is edited; without, it cannot be
	 * @param doubleClick what a double click does
	 * @param drops       what may be dropped on it
	 * @param pastes      what happens when something is pasted on it
	 * @param navigations where it leads
	 */
	record MappingTools(Optional<Tool.Delete> delete, Optional<Tool.Rename> rename,
			Optional<Tool.DoubleClick> doubleClick, List<Tool.Drop> drops, List<Tool.Paste> pastes,
			List<Tool.Navigate> navigations) {
	}
}
