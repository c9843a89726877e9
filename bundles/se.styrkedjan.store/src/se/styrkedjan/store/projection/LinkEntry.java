package se.styrkedjan.store.projection;

import se.styrkedjan.model.LinkKind;

/** A link from an element to one that may lie in another document. */
public record LinkEntry(String elementId, String sourceId, LinkKind kind, String target,
		String targetDocument) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
