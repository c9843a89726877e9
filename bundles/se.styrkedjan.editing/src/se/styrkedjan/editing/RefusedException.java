package se.styrkedjan.editing;

/** An operation was executed that may not be made; the model is as it was. */
public final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Refusal refusal;

	/** A refused operation. */
	public RefusedException(Refusal refusal) {
		super(refusal.toString());
		this.refusal = refusal;
	}

	public Refusal refusal() {
		return refusal;
	}
}
