package se.styrkedjan.interchange.headings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.published.PublishedLevel;

/**
 * Heading of a goal, told by its label.
 *
 * @param level  level in the chain
 * @param number number; empty when none
 * @param title  title; empty when it stands on the next line
 */
public record GoalHeading(PublishedLevel level, String number, String title) {

	private static final Pattern FIRST = Pattern.compile("(?iu)^[#*_\\s]*(?:kf|kommunf|stadens|stadsdels|enhets|enhetens|"
			+ "avdelning|nämnd|åtagande)");
	private static final Pattern MARKS = Pattern.compile("^[#*_\\s]+|[*_\\s]+$");
	private static final String COLON = "\\s*(:|(?=\\s\\d)|(?=\\s\\p{Lu}))\\s*";
	private static final int LONGEST_WITHOUT_COLON = 160;
	private static final List<Label> LABELS = List.of(
			label(PublishedLevel.CITY_DIRECTION,
					"(?:KF[:.´’'`]?\\s?s?|kommunfullmäktiges|stadens)\\s+inriktnings-?\\s?mål"),
			label(PublishedLevel.CITY_AREA,
					"(?:KF[:.´’'`]?\\s?s?|kommunfullmäktiges|stadens)\\s+mål\\s+för\\s+verksamhets-?\\s?området"),
			label(PublishedLevel.DEPARTMENT, "enhetsmål\\s*:\\s*avdelningsmål"),
			label(PublishedLevel.DEPARTMENT, "(?:avdelningsmål|avdelningens\\s+mål)"),
			label(PublishedLevel.BOARD, "(?:nämndmål|nämndsmål|nämndens\\s+mål|stadsdelsnämndens\\s+mål)"),
			label(PublishedLevel.UNIT, "(?:enhetsmål|enhetens\\s+mål|(?:enhetens\\s+)?åtagande)"));
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})+|\\d{1,2}(?=[.:]\\s))[.:]?\\s+(.*)");
	private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,2})\\s+(\\p{Lu}.*)");
	private static final Pattern LONE_NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.?:?");

	/**
	 * Reads a line.
	 *
	 * @param line text of the line
	 * @return the heading, empty when the line is none
	 */
	public static Optional<GoalHeading> read(String line) {
		if (!FIRST.matcher(line).find()) {
			return Optional.empty();
		}
		var text = MARKS.matcher(line).replaceAll("");
		for (var label : LABELS) {
			var matcher = label.pattern.matcher(text);
			if (matcher.lookingAt() && plausible(text, matcher.group(1), matcher.end())) {
				return Optional.of(of(label.level, text.substring(matcher.end()).strip()));
			}
		}
		return Optional.empty();
	}

	/** @return whether the line is the beginning of a label that is broken over two lines */
	public static boolean beginsLabel(String line) {
		var text = Spelling.normal(line);
		return List.of("kf:s mål för", "kf:s mål", "kf:s", "kf:s inriktnings-", "kf:s mål för verksamhets-",
				"kommunfullmäktiges mål för", "enhetsmål: avdelnings-").contains(text);
	}

	/** @return the same heading with words added to its title */
	public GoalHeading continuedBy(String words) {
		if (title.isEmpty()) {
			return of(level, (number + " " + words).strip());
		}
		return new GoalHeading(level, number, title + " " + words);
	}

	private static boolean plausible(String text, String colon, int end) {
		if (end >= text.length()) {
			return true;
		}
		boolean marked = colon != null && !colon.isEmpty();
		return marked || text.length() <= LONGEST_WITHOUT_COLON && !text.endsWith(".")
				&& !Character.isLowerCase(text.charAt(Math.min(end, text.length() - 1)));
	}

	private static GoalHeading of(PublishedLevel level, String rest) {
		var clean = rest.replaceAll("^:\\s*", "").replaceAll("\\s+", " ");
		boolean city = level == PublishedLevel.CITY_DIRECTION || level == PublishedLevel.CITY_AREA;
		for (var pattern : city ? List.of(NUMBER, BARE_NUMBER) : List.of(NUMBER)) {
			var matcher = pattern.matcher(clean);
			if (matcher.matches()) {
				return new GoalHeading(level, matcher.group(1), matcher.group(2).replaceAll("^:\\s*", ""));
			}
		}
		var lone = LONE_NUMBER.matcher(clean);
		return lone.matches() ? new GoalHeading(level, lone.group(1), "") : new GoalHeading(level, "", clean);
	}

	private static Label label(PublishedLevel level, String words) {
		boolean city = level == PublishedLevel.CITY_DIRECTION || level == PublishedLevel.CITY_AREA;
		var ending = city ? COLON : "(?:" + COLON + "|\\s*$)";
		return new Label(level, Pattern.compile("(?iu)" + words + "(?-i)" + ending, Pattern.UNICODE_CASE));
	}

	private record Label(PublishedLevel level, Pattern pattern) {
	}
}
