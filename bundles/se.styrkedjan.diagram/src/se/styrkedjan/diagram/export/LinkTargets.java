package se.styrkedjan.diagram.export;

import java.util.Optional;

/** Where the views of an exported picture lead, such as to the map of a sub-process. */
@FunctionalInterface
public interface LinkTargets {

	/** Nothing leads anywhere. */
	LinkTargets NONE = element -> Optional.empty();

	/**
	 * Where a view leads.
	 *
	 * @param element id of the element that the view stands for
	 * @return an address, relative to the file written or absolute; nothing for a view that leads nowhere
	 */
	Optional<String> of(String element);
}
