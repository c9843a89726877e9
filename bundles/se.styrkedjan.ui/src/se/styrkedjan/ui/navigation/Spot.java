package se.styrkedjan.ui.navigation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.process.LandscapeEntry;

/**
 * What the user is at in a part of the window, for those who show something about it elsewhere. An editor adapts to it.
 *
 * @param elementIds UUIDs of the element and of all that is around it, nearest first; the last is that of the document
 */
public record Spot(List<String> elementIds) {

	/** Copies the list. */
	public Spot {
		elementIds = List.copyOf(elementIds);
	}

	/** The spot of an element; a process on the map of all processes is around what stands for it there. */
	public static Spot of(EObject element) {
		List<String> ids = new ArrayList<>();
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Element named && named.getId() != null) {
				ids.add(named.getId());
			}
			if (at instanceof LandscapeEntry entry && entry.getProcessId() != null) {
				ids.add(entry.getProcessId());
			}
		}
		return new Spot(ids);
	}
}
