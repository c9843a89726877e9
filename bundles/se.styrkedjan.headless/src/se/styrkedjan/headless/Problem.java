package se.styrkedjan.headless;

/** A command cannot go on, for a reason that is already in the user's words. */
final class Problem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private Problem(String words) {
		super(words);
	}

	/** A problem that is worded by {@link Messages}. */
	static Problem of(String key, Object... arguments) {
		return new Problem(Messages.of(key, arguments));
	}
}
