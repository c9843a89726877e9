package se.styrkedjan.interchange.assembly;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.interchange.headings.FieldHeading;
import se.styrkedjan.interchange.headings.GoalHeading;
import se.styrkedjan.interchange.headings.SectionHeading;
import se.styrkedjan.interchange.headings.Spelling;
import se.styrkedjan.interchange.headings.StatusLine;
import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.tables.TableReader;
import se.styrkedjan.interchange.text.Markup;
import se.styrkedjan.interchange.text.ParagraphJoiner;
import se.styrkedjan.interchange.text.WordMender;

/** Looks at the lines around a place to tell which are headings, and how many lines a heading takes. */
final class HeadingScan {

	private static final int LONGEST_FREE = 90;
	private static final int LONGEST_WITH_COLON = 70;
	private static final int MOST_WORDS = 12;
	/** Where fewer lines than this share follow a blank one, blank lines tell nothing. */
	private static final double LEAST_PARTED = 0.12;
	private static final int MOST_LINES = 4;
	private static final int LONGEST_GOAL = 500;
	private static final int LONGEST_TITLE = 260;
	private static final double LEAST_HEADING = 0.35;
	private static final double MOST_HEADING = 0.75;

	private final List<Line> lines;
	private final LineLayout layout;
	private final WordMender words;
	private final ParagraphJoiner joiner;
	private final List<String> contents;
	private final boolean listsSections;
	private final boolean dense;

	HeadingScan(List<Line> lines, LineLayout layout, WordMender words, List<String> contents) {
		this.lines = lines;
		this.layout = layout;
		this.words = words;
		this.contents = contents.stream().map(Spelling::normal).toList();
		listsSections = contents.stream().anyMatch(entry -> SectionHeading.read(entry).isPresent());
		joiner = new ParagraphJoiner(layout, words);
		dense = lines.stream().filter(line -> line.gap() == Gap.PARAGRAPH).count() < lines.size() * LEAST_PARTED;
	}

	/**
	 * A goal heading over one or more lines.
	 *
	 * @param heading the heading
	 * @param status  status that ended the heading; empty when none
	 * @param lines   how many lines it takes
	 */
	record Found(GoalHeading heading, String status, int lines) {
	}

	/** @return the goal heading that begins at the line */
	Optional<Found> goal(int index) {
		var text = lines.get(index).text();
		if (text.length() > LONGEST_GOAL) {
			return Optional.empty();
		}
		int taken = 1;
		if (GoalHeading.beginsLabel(text) && index + 1 < lines.size()) {
			text = words.join(text, lines.get(index + 1).text()).replaceAll("(?<=\\p{L})- (?=\\p{L})", "");
			taken = 2;
		}
		var ending = StatusLine.trailing(text);
		var heading = GoalHeading.read(ending.map(List::getFirst).orElse(text));
		if (heading.isEmpty() || heading.get().title().isEmpty() && heading.get().number().isEmpty()
				&& index + taken >= lines.size()) {
			return Optional.empty();
		}
		return ending.isPresent() ? Optional.of(new Found(heading.get(), ending.get().getLast(), taken))
				: Optional.of(continued(heading.get(), index, taken));
	}

	private Found continued(GoalHeading heading, int index, int first) {
		var whole = heading;
		int taken = first;
		while (taken < MOST_LINES && index + taken < lines.size()
				&& goesOn(whole, lines.get(index + taken - 1), index + taken)) {
			var joined = words.join(whole.title(), lines.get(index + taken).text());
			whole = whole.title().isEmpty() ? whole.continuedBy(lines.get(index + taken).text())
					: new GoalHeading(whole.level(), whole.number(), joined);
			taken++;
			var ending = StatusLine.trailing(whole.title());
			if (ending.isPresent()) {
				return new Found(new GoalHeading(whole.level(), whole.number(), ending.get().getFirst()),
						ending.get().getLast(), taken);
			}
		}
		return new Found(whole, "", taken);
	}

	private boolean goesOn(GoalHeading heading, Line before, int next) {
		var line = lines.get(next);
		if (structural(next) || Markup.startsItem(line.text())) {
			return false;
		}
		if (heading.title().isEmpty()) {
			return line.text().length() <= LONGEST_TITLE;
		}
		boolean near = layout.wrapped() || line.gap() == Gap.LINE || line.gap() == Gap.TIGHT;
		if (near && LineLayout.startsLower(line.text()) || before.text().endsWith("-") && near) {
			return true;
		}
		return layout.wrapped() && layout.share(before.text()) > LEAST_HEADING && LineLayout.unfinished(before.text())
				&& layout.share(line.text()) < MOST_HEADING && LineLayout.unfinished(line.text())
				&& next + 1 < lines.size() && structural(next + 1);
	}

	/** @return whether the line carries the structure of the document */
	boolean structural(int index) {
		var text = lines.get(index).text();
		return GoalHeading.read(text).isPresent() || GoalHeading.beginsLabel(text) || StatusLine.read(text).isPresent()
				|| FieldHeading.read(text).isPresent() || SectionHeading.read(text).isPresent()
				|| TableReader.head(lines.get(index).raw());
	}

	/**
	 * @return whether the contents list names the heading, perhaps run together with the entry before, or lists no
	 *         sections and so tells nothing
	 */
	boolean inContents(String text) {
		var ending = " " + Spelling.normal(text);
		return !listsSections || listed(text) || contents.stream().anyMatch(entry -> entry.endsWith(ending));
	}

	/** @return whether the contents list names the heading */
	boolean listed(String text) {
		var normal = Spelling.normal(text);
		return contents.stream().anyMatch(entry -> Spelling.alike(entry, normal));
	}

	/** @return whether the line is a heading of the author's own, by how it stands among its neighbours */
	boolean free(int index, boolean atStart) {
		var line = lines.get(index);
		var text = line.text();
		if (text.length() > LONGEST_FREE || line.tabbed() || index + 1 >= lines.size() || !headingLike(text)) {
			return false;
		}
		var next = lines.get(index + 1);
		boolean colon = text.endsWith(":");
		if (colon && (text.length() > LONGEST_WITH_COLON || Markup.startsItem(next.text()))) {
			return false;
		}
		boolean parted = atStart || !continues(lines.get(index - 1), line);
		return parted && !continues(line, next) && stands(line, next);
	}

	private boolean stands(Line line, Line next) {
		if (next.tabbed() && !TableReader.head(next.raw())) {
			return false;
		}
		if (layout.wrapped()) {
			return !LineLayout.startsLower(next.text());
		}
		if (dense) {
			return next.text().length() > LONGEST_FREE;
		}
		return line.gap() != Gap.LINE && (next.gap() != Gap.LINE || Markup.startsItem(next.text()));
	}

	private boolean continues(Line before, Line after) {
		if (!layout.wrapped()) {
			return before.text().length() > LONGEST_FREE && LineLayout.unfinished(before.text())
					&& LineLayout.startsLower(after.text());
		}
		return joiner.continues(before, after);
	}

	private static boolean headingLike(String text) {
		var plain = text.replaceAll("^[#*_\\s]+|[*_\\s]+$", "");
		if (plain.length() < 3 || !Character.isUpperCase(plain.charAt(0)) || Markup.startsItem(text)
				|| plain.split("\\s+").length > MOST_WORDS) {
			return false;
		}
		char last = plain.charAt(plain.length() - 1);
		return ".,;!-–/".indexOf(last) < 0 && !plain.matches(".*[.!?]\\s+\\p{Lu}.*");
	}
}
