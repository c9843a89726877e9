package se.styrkedjan.rules.check;

/** How much a finding weighs. */
public enum Severity {
	/** Good to know. */
	INFO,
	/** Ought to be put right. */
	WARNING,
	/** Must be put right before anything is published; a warning while working. */
	STOPS_PUBLISHING
}
