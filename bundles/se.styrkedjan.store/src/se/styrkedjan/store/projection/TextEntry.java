package se.styrkedjan.store.projection;

/** All words of an element that has a name, with those of its nameless parts, as plain text. */
public record TextEntry(String elementId, String type, String title, String body) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
