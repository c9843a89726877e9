package se.styrkedjan.interchange.published;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A goal with everything that stood under it.
 *
 * @param line       line of its heading
 * @param level      level in the chain
 * @param number     number such as {@code 1.3}; empty when it has none
 * @param title      title without label and number
 * @param status     status as printed, or null when none was printed
 * @param texts      texts as safe HTML; texts that are empty are left out
 * @param indicators rows of its indicator tables
 * @param activities rows of its activity tables
 * @param children   goals below it
 */
public record PublishedGoal(int line, PublishedLevel level, String number, String title, PublishedStatus status,
		Map<GoalText, String> texts, List<PublishedIndicator> indicators, List<PublishedActivity> activities,
		List<PublishedGoal> children) {

	/** Copies the collections. */
	public PublishedGoal {
		texts = Map.copyOf(texts);
		indicators = List.copyOf(indicators);
		activities = List.copyOf(activities);
		children = List.copyOf(children);
	}

	/** @return this goal and all below it, depth first */
	public Stream<PublishedGoal> stream() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(PublishedGoal::stream));
	}

	/** @return the text as safe HTML; empty when there is none */
	public String text(GoalText text) {
		return texts.getOrDefault(text, "");
	}

	/** @return number and title as one string */
	public String label() {
		return number.isEmpty() ? title : number + " " + title;
	}
}
