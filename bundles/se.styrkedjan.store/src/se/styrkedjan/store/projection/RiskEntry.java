package se.styrkedjan.store.projection;

/** A risk with its likelihood and consequence, 1 to 4 each. */
public record RiskEntry(String elementId, String event, String process, int likelihood,
		int consequence) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
