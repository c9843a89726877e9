package se.styrkedjan.editing.process;

import se.styrkedjan.editing.Refusal;

/** Codes of why operations on processes are refused. The words lie in {@code editing.wording}. */
final class Refusals {

	private Refusals() {
	}

	/** There is no line of single steps to move along; argument: name. */
	static Refusal notInLine(String name) {
		return Refusal.of("processNotInLine", name);
	}

	/** The stage of life does not allow it; argument: the stage. */
	static Refusal wrongStage(Object state) {
		return Refusal.of("processWrongStage", state);
	}

	/** Something must be filled in first; argument: feature. */
	static Refusal missing(String feature) {
		return Refusal.of("valueMissing", feature);
	}

	/** A day lies before another; arguments: feature, the other day. */
	static Refusal tooEarly(String feature, Object day) {
		return Refusal.of("processDayTooEarly", feature, day);
	}

	/** It is used and cannot be removed; arguments: name, number of uses. */
	static Refusal used(String name, int uses) {
		return Refusal.of("dictionaryUsed", name, uses);
	}
}
