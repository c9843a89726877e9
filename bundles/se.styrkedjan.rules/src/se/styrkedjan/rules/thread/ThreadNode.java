package se.styrkedjan.rules.thread;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.rules.text.Titles;

/**
 * An element on the thread.
 *
 * @param kind       what it is
 * @param id         UUID of the element
 * @param documentId UUID of the document it lies in
 * @param title      its title as the user knows it; empty when it has none
 * @param element    the element itself
 */
public record ThreadNode(NodeKind kind, String id, String documentId, String title, EObject element) {

	/** By what links name it: its lineage where it has one, else its id. */
	public String target() {
		return ThreadNodes.linkTarget(element);
	}

	/** What the nearest titled element around it is called: the process of a step, the goal of an indicator; may be empty. */
	public String place() {
		return element.eContainer() == null ? "" : Titles.of(element.eContainer());
	}
}
