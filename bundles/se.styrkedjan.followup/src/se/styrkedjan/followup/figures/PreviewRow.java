package se.styrkedjan.followup.figures;

import java.util.List;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.interchange.findings.Finding;

/**
 * A row of the file as it is going to be taken over.
 *
 * @param number     its number in the file
 * @param name       what the file calls it
 * @param target     title of the indicator or line it was read as, or empty
 * @param values     its values in words
 * @param findings   what to look at
 * @param operations what it changes; nothing when it cannot be taken over
 */
record PreviewRow(int number, String name, String target, String values, List<Finding> findings,
		List<Operation> operations) {

	/** Whether it changes anything. */
	boolean isTaken() {
		return !operations.isEmpty();
	}
}
