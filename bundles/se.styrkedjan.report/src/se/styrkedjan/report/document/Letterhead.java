package se.styrkedjan.report.document;

import java.util.List;

/**
 * What is printed of the sender and is not part of the plan.
 *
 * @param organisation the administration above the unit, or the empty string
 * @param contact      lines for the foot of the pages, such as address, telephone and web site; may be empty
 */
public record Letterhead(String organisation, List<String> contact) {

	/** Nothing but the unit's own name. */
	public static final Letterhead NONE = new Letterhead("", List.of());

	/** Copies the lines. */
	public Letterhead {
		contact = List.copyOf(contact);
	}
}
