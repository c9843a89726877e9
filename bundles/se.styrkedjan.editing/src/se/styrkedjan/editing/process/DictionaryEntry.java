package se.styrkedjan.editing.process;

/**
 * Something that exists once and is used on many maps.
 *
 * @param kind       what it is
 * @param id         its UUID
 * @param documentId UUID of the organisation document it lies in
 * @param name       its name
 * @param address    where it can be read, or the empty string
 */
public record DictionaryEntry(Kind kind, String id, String documentId, String name, String address) {

	/** What is kept in the dictionary. */
	public enum Kind {
		/** A role of people at work. */
		ROLE,
		/** A unit of the organisation. */
		UNIT,
		/** A party outside. */
		PARTY,
		/** An IT system. */
		SYSTEM,
		/** A routine, checklist, form, statute or guideline. */
		DOCUMENT
	}
}
