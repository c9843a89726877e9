package se.styrkedjan.store;

/** What a stored document holds at its root. */
public enum DocumentKind {
	/** Units, roles, parties and the dictionary. */
	ORGANISATION,
	/** The steering chain of one period of office. */
	CHAIN,
	/** A unit's plan and follow-up of one year. */
	PLAN,
	/** A process with its flow. */
	PROCESS,
	/** The landscape of processes. */
	LANDSCAPE,
	/** A collaboration map. */
	COLLABORATION
}
