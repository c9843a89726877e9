package se.styrkedjan.codegen;

/** What to do when a derived file is stale. */
final class Stale {

	static final String ADVICE = "is stale: run 'releng/regenerate' and commit what it writes";

	private Stale() {
	}
}
