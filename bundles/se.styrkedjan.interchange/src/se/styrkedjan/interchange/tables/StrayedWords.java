package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.headings.FieldHeading;
import se.styrkedjan.interchange.headings.GoalHeading;
import se.styrkedjan.interchange.lines.Line;

/** Finds words of a table's head that stand among its first values, since a PDF gave the cells out of order. */
final class StrayedWords {

	private static final Pattern WORD = Pattern.compile("(?iu).*(?:utfall|män|pojkar|kvinnor|flickor|årsmål|kf:s|period|"
			+ "prognos|helår|datum|avvikelse|vb\\s20).*");
	private static final int REACH = 40;

	private StrayedWords() {
	}

	/** @return the lines below the head, before the first analysis or heading, that hold words of heads and nothing else */
	static List<Line> below(List<Line> lines, int from) {
		var found = new ArrayList<Line>();
		for (int i = from; i < Math.min(lines.size(), from + REACH); i++) {
			var text = lines.get(i).text();
			if (ends(text)) {
				break;
			}
			boolean head = HeadWords.all(text) && WORD.matcher(text).matches();
			boolean year = !found.isEmpty() && found.getLast().number() == lines.get(i).number() - 1
					&& text.matches("20\\d\\d");
			if (head || year) {
				found.add(lines.get(i));
			}
		}
		return found;
	}

	private static boolean ends(String text) {
		return AnalysisLabel.rest(text).isPresent() || text.matches("(?iu)(?:indikator|aktivitet)(?:er)?\\b.*")
				|| GoalHeading.read(text).isPresent() || FieldHeading.read(text).isPresent();
	}
}
