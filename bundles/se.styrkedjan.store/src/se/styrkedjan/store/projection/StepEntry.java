package se.styrkedjan.store.projection;

/** Anything that stands on the map of a process: a step, event, decision or document. */
public record StepEntry(String elementId, String type, String name, String lane) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
