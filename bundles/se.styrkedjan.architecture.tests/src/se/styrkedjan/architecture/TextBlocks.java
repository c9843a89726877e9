package se.styrkedjan.architecture;

import java.util.ArrayList;
import java.util.List;

/** Takes Java's text blocks out of sources, keeping the line numbers. */
final class TextBlocks {

	private static final String FENCE = "\"\"\"";

	private TextBlocks() {
	}

	/** @return the lines, those inside a text block empty */
	static List<String> blanked(List<String> lines) {
		List<String> answer = new ArrayList<>();
		var inside = false;
		for (String line : lines) {
			var toggles = count(line) % 2 == 1;
			answer.add(inside ? "" : line);
			inside ^= toggles;
		}
		return answer;
	}

	private static int count(String line) {
		return (line.length() - line.replace(FENCE, "").length()) / FENCE.length();
	}
}
