package se.styrkedjan.diagram.live;

/**
 * Where a view leads.
 *
 * @param documentId  document of the diagram, empty when it is not known
 * @param elementId   the element shown there, empty when it has no identity
 * @param description name of the diagram description
 * @param label       words for people
 */
public record Navigation(String documentId, String elementId, String description, String label) {
}
