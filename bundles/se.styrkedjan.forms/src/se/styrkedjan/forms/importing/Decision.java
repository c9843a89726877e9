package se.styrkedjan.forms.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.interchange.matching.Match;

/** What the user has decided about the matches of one draft: the same, new, or left out. */
final class Decision {

	private final Map<String, Match> matches = new LinkedHashMap<>();
	private final Set<String> leftOut = new HashSet<>();

	/** The matches as proposed. */
	Decision(List<Match> proposed) {
		proposed.forEach(match -> matches.put(match.importedId(), match));
	}

	/** The matches as decided, in order. */
	List<Match> matches() {
		return List.copyOf(matches.values());
	}

	/** Ids of the imported elements that are left out, with what stands under them. */
	Set<String> leftOut() {
		return Set.copyOf(leftOut);
	}

	boolean isLeftOut(Match match) {
		return leftOut.contains(match.importedId());
	}

	/** Takes an imported element for an existing one, which no other element is taken for any more. */
	void take(Match match, String existingId) {
		matches.replaceAll((id, other) -> !existingId.isEmpty() && other.existingId().equals(existingId) ? other.asNew()
				: other);
		leftOut.remove(match.importedId());
		matches.computeIfPresent(match.importedId(), (id, now) -> now.takenFor(existingId));
	}

	/** Leaves an imported element out. */
	void leaveOut(Match match) {
		leftOut.add(match.importedId());
	}
}
