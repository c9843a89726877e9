package se.styrkedjan.interchange.published;

/** The documents of the year, in the order they are written. */
public enum DocumentType {

	/** Plan of operations (verksamhetsplan). */
	VP,

	/** First four-month report (tertialrapport 1). */
	T1,

	/** Second four-month report (tertialrapport 2). */
	T2,

	/** Annual report (verksamhetsberättelse). */
	VB
}
