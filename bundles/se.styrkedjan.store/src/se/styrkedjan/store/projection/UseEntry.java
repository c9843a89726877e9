package se.styrkedjan.store.projection;

/** A feature of an element that names an element of any document by its identity. */
public record UseEntry(String elementId, String feature, String target) implements Entry {

	@Override
	public String key() {
		return elementId + '/' + feature;
	}
}
