package se.styrkedjan.interchange.published;

import java.util.List;
import java.util.stream.Stream;

/**
 * A published document as it was read, before it becomes a plan. Immutable.
 *
 * @param head      head of the document
 * @param goals     city directions (or the topmost goals there are) with the chain below
 * @param before    sections before the chain
 * @param after     sections after the chain
 * @param economy   rows of the economy tables
 * @param register  rows of the register of views and complaints
 * @param setApart  lines of page heads, page foots and contents list, kept for the record
 */
public record PublishedDocument(PublishedHead head, List<PublishedGoal> goals, List<PublishedSection> before,
		List<PublishedSection> after, List<EconomyRow> economy, List<RegisterRow> register, List<String> setApart) {

	/** Copies the lists. */
	public PublishedDocument {
		goals = List.copyOf(goals);
		before = List.copyOf(before);
		after = List.copyOf(after);
		economy = List.copyOf(economy);
		register = List.copyOf(register);
		setApart = List.copyOf(setApart);
	}

	/** @return all goals, depth first */
	public Stream<PublishedGoal> allGoals() {
		return goals.stream().flatMap(PublishedGoal::stream);
	}

	/** @return all sections in the order of the document */
	public Stream<PublishedSection> allSections() {
		return Stream.concat(before.stream(), after.stream()).flatMap(PublishedSection::stream);
	}

	/** @return how many goals there are of the level */
	public long count(PublishedLevel level) {
		return allGoals().filter(goal -> goal.level() == level).count();
	}
}
