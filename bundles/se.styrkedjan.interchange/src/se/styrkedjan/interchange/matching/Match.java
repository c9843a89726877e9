package se.styrkedjan.interchange.matching;

import java.util.List;
import java.util.Optional;

/**
 * What an imported element is taken to be: one of the existing plan, or new. The user can overrule it before it is
 * applied.
 *
 * @param kind       what the element is
 * @param importedId id of the imported element
 * @param title      its title
 * @param place      label of the goal it stands under; empty for a topmost goal
 * @param existingId id of the existing element it is taken for; empty when it is new
 * @param candidates existing elements it may be, the likeliest first
 */
public record Match(Kind kind, String importedId, String title, String place, String existingId,
		List<Candidate> candidates) {

	/** Copies the candidates. */
	public Match {
		candidates = List.copyOf(candidates);
	}

	/** What is matched. */
	public enum Kind {
		/** A goal. */
		GOAL,
		/** An indicator. */
		INDICATOR,
		/** An activity. */
		ACTIVITY
	}

	/** @return whether the element is taken to be new */
	public boolean isNew() {
		return existingId.isEmpty();
	}

	/** @return the existing element it is taken for */
	public Optional<Candidate> chosen() {
		return candidates.stream().filter(candidate -> candidate.id().equals(existingId)).findFirst();
	}

	/** @return the same element, taken for another one */
	public Match takenFor(String id) {
		return new Match(kind, importedId, title, place, id, candidates);
	}

	/** @return the same element, taken to be new */
	public Match asNew() {
		return takenFor("");
	}
}
