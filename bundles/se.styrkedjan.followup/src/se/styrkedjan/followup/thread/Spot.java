package se.styrkedjan.followup.thread;

/**
 * Where an element stands.
 *
 * @param documentId UUID of its document
 * @param elementId  UUID of the element
 */
record Spot(String documentId, String elementId) {
}
