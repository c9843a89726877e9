package se.styrkedjan.interchange.headings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.published.GoalText;

/**
 * Heading of a text under a goal, such as Beskrivning.
 *
 * @param text what the text is
 * @param rest text that followed on the same line after a colon; empty when none
 */
public record FieldHeading(GoalText text, String rest) {

	private static final Map<String, GoalText> NAMES = names();
	private static final Pattern INLINE = Pattern.compile("(\\p{Lu}[\\p{L} ]{5,24}?)\\s*:\\s+(\\S.*)");
	private static final int LONGEST = 40;

	/** @return the heading when the line is one */
	public static Optional<FieldHeading> read(String line) {
		if (line.length() <= LONGEST && !line.endsWith(".") && !LineStart.small(line)) {
			var normal = Spelling.normal(line);
			for (var name : NAMES.entrySet()) {
				if (Spelling.alike(name.getKey(), normal)) {
					return Optional.of(new FieldHeading(name.getValue(), ""));
				}
			}
		}
		var inline = INLINE.matcher(line);
		if (inline.matches() && NAMES.containsKey(Spelling.normal(inline.group(1)))) {
			return Optional.of(new FieldHeading(NAMES.get(Spelling.normal(inline.group(1))), inline.group(2)));
		}
		return Optional.empty();
	}

	private static Map<String, GoalText> names() {
		var names = new LinkedHashMap<String, GoalText>();
		names.put("beskrivning", GoalText.DESCRIPTION);
		names.put("förväntat resultat", GoalText.EXPECTED_RESULT);
		names.put("förväntade resultat", GoalText.EXPECTED_RESULT);
		names.put("arbetssätt", GoalText.WORKING_METHODS);
		names.put("resursanvändning", GoalText.RESOURCE_USE);
		names.put("uppföljning", GoalText.FOLLOW_UP);
		names.put("utveckling", GoalText.DEVELOPMENT);
		names.put("analys", GoalText.ANALYSIS);
		names.put("analys av måluppfyllelse", GoalText.ANALYSIS);
		names.put("analys och slutsatser", GoalText.ANALYSIS);
		names.put("kommentar", GoalText.ANALYSIS);
		names.put("kommentar till måluppfyllelse", GoalText.ANALYSIS);
		names.put("förväntat resultat/effekt", GoalText.EXPECTED_RESULT);
		return names;
	}

	/** Looks at how a line begins. */
	private static final class LineStart {

		static boolean small(String line) {
			return line.isEmpty() || Character.isLowerCase(line.charAt(0)) || "-•".indexOf(line.charAt(0)) >= 0;
		}
	}
}
