package se.styrkedjan.interchange.findings;

/** How much a finding matters to the one who imports. */
public enum Severity {

	/** Said for the record; nothing needs to be done. */
	INFO,

	/** Read, but in a way that a person should look at. */
	WARNING,

	/** Could not be read; a person has to fill in. */
	ERROR
}
