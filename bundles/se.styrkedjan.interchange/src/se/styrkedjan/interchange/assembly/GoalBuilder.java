package se.styrkedjan.interchange.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.interchange.headings.GoalHeading;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.published.GoalText;
import se.styrkedjan.interchange.published.PublishedActivity;
import se.styrkedjan.interchange.published.PublishedGoal;
import se.styrkedjan.interchange.published.PublishedIndicator;
import se.styrkedjan.interchange.published.PublishedLevel;
import se.styrkedjan.interchange.published.PublishedStatus;
import se.styrkedjan.interchange.text.ParagraphJoiner;
import se.styrkedjan.interchange.text.RichText;

/** A goal that is being read. */
final class GoalBuilder implements TextPlace {

	private final int line;
	private final GoalHeading heading;
	private final Map<GoalText, List<Line>> texts = new EnumMap<>(GoalText.class);
	private final List<PublishedIndicator> indicators = new ArrayList<>();
	private final List<PublishedActivity> activities = new ArrayList<>();
	private final List<GoalBuilder> children = new ArrayList<>();
	private PublishedStatus status;
	private GoalText field = GoalText.OTHER;

	GoalBuilder(int line, GoalHeading heading) {
		this.line = line;
		this.heading = heading;
	}

	PublishedLevel level() {
		return heading.level();
	}

	String title() {
		return heading.title();
	}

	/** @return whether nothing stands under the heading yet */
	boolean bare() {
		return texts.isEmpty() && indicators.isEmpty() && activities.isEmpty() && field == GoalText.OTHER;
	}

	boolean hasStatus() {
		return status != null;
	}

	void status(PublishedStatus printed) {
		status = printed;
	}

	/** Opens a text; what follows belongs to it. */
	void field(GoalText text) {
		field = text;
	}

	GoalText field() {
		return field;
	}

	@Override
	public void add(Line text) {
		texts.computeIfAbsent(field, key -> new ArrayList<>()).add(text);
	}

	void add(PublishedIndicator indicator) {
		indicators.add(indicator);
	}

	void add(PublishedActivity activity) {
		activities.add(activity);
	}

	void add(GoalBuilder child) {
		children.add(child);
	}

	PublishedGoal build(ParagraphJoiner joiner) {
		var written = new EnumMap<GoalText, String>(GoalText.class);
		texts.forEach((text, lines) -> written.put(text, RichText.html(joiner.join(lines))));
		return new PublishedGoal(line, heading.level(), heading.number(), heading.title(), status, written, indicators,
				activities, children.stream().map(child -> child.build(joiner)).toList());
	}
}
