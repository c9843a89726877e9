package se.styrkedjan.interchange.findings;

import java.util.List;

/**
 * One thing the importer wants to say about a place in the document.
 *
 * @param line     line in the text, from 1; 0 when it concerns the whole document
 * @param severity how much it matters
 * @param code     what was found, a key of the message bundle of this package
 * @param args     arguments of the message, in the document's own words
 */
public record Finding(int line, Severity severity, String code, List<String> args) {

	/** Copies the arguments. */
	public Finding {
		args = List.copyOf(args);
	}
}
