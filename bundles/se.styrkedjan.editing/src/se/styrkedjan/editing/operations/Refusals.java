package se.styrkedjan.editing.operations;

import se.styrkedjan.editing.Refusal;

/** Codes of why operations are refused, with what their messages name. The words lie in {@code editing.wording}. */
final class Refusals {

	/** Decided above the unit; arguments: title, feature ({@code Goal.title}) or empty. */
	static Refusal inherited(String title, String feature) {
		return Refusal.of("inheritedIsReadOnly", title, feature);
	}

	/** The report of the period has been decided; arguments: period, Dnr, date. */
	static Refusal frozen(Object period, Object registrationNumber, Object date) {
		return Refusal.of("reportIsFrozen", period, registrationNumber, date);
	}

	/** The report of the period has been approved; arguments: period, by whom, date. */
	static Refusal approved(Object period, Object by, Object date) {
		return Refusal.of("reportIsApproved", period, by, date);
	}

	/** A value that the feature cannot hold; arguments: feature, value. */
	static Refusal wrongValue(String feature, Object value) {
		return Refusal.of("valueNotAllowed", feature, String.valueOf(value));
	}

	/** A number outside its range; arguments: feature, smallest, largest. */
	static Refusal outOfRange(String feature, long smallest, long largest) {
		return Refusal.of("outOfRange", feature, smallest, largest);
	}

	/** An element cannot stand there; arguments: class of the element, class of the place. */
	static Refusal wrongPlace(String type, String place) {
		return Refusal.of("wrongPlace", type, place);
	}

	/** A goal cannot stand under one of that level; arguments: its level, the level above. */
	static Refusal wrongLevel(Object level, Object above) {
		return Refusal.of("wrongLevel", level, above);
	}

	/** An element cannot be moved into itself; argument: title. */
	static Refusal intoItself(String title) {
		return Refusal.of("intoItself", title);
	}

	/** A reason must be given; argument: what for. */
	static Refusal reasonMissing(String what) {
		return Refusal.of("reasonMissing", what);
	}

	/** Something must be filled in first; argument: feature. */
	static Refusal missing(String feature) {
		return Refusal.of("valueMissing", feature);
	}

	/** It exists already; arguments: class, what it is of. */
	static Refusal exists(String type, Object of) {
		return Refusal.of("existsAlready", type, of);
	}

	private Refusals() {
	}
}
