package se.styrkedjan.viewpoint.read;

import se.styrkedjan.viewpoint.description.Place;

/**
 * Something in a specification that is wrong or not supported. {@link FindingWords} puts it into words.
 *
 * @param kind    what it is
 * @param place   where it stands
 * @param detail  the name or text it is about, or empty
 * @param instead code of what happens instead, as in the table of support
 */
public record Finding(Kind kind, Place place, String detail, String instead) {

	/** What a finding is. */
	public enum Kind {
		UNKNOWN_CLASS(Severity.ERROR),
		UNKNOWN_FEATURE(Severity.ERROR),
		MISSING_VALUE(Severity.ERROR),
		UNRESOLVED(Severity.ERROR),
		DUPLICATE_NAME(Severity.ERROR),
		WRONG_VALUE(Severity.ERROR),
		LANGUAGE(Severity.ERROR),
		REFUSED_CLASS(Severity.WARNING),
		REFUSED_FEATURE(Severity.WARNING),
		IGNORED_CLASS(Severity.REMARK),
		IGNORED_FEATURE(Severity.REMARK);

		private final Severity severity;

		Kind(Severity severity) {
			this.severity = severity;
		}
	}

	/** How much it matters. */
	public enum Severity {
		/** The specification is wrong, or something essential in it is not understood. */
		ERROR,
		/** Something is drawn or done in another way than Sirius would. */
		WARNING,
		/** A difference that people hardly notice. */
		REMARK
	}

	/** How much it matters. */
	public Severity severity() {
		return kind.severity;
	}
}
