package se.styrkedjan.interchange.assembly;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.published.Figure;
import se.styrkedjan.interchange.values.NumberReader;
import se.styrkedjan.interchange.values.TargetWords;

/** Reads the value cells of an indicator: a number, the words in place of one, or nothing. */
final class FigureReader {

	private final Findings findings;

	FigureReader(Findings findings) {
		this.findings = findings;
	}

	Figure read(int line, String cell, String title) {
		var text = cell.strip();
		if (text.isEmpty() || text.matches("[-–—−]+")) {
			return Figure.NONE;
		}
		var number = NumberReader.figure(text).or(() -> NumberReader.counted(text));
		if (number.isPresent()) {
			return number.get();
		}
		var words = TargetWords.read(text);
		if (words.isPresent()) {
			if (!words.get().equals(text)) {
				findings.info(line, "word.mended", text, words.get());
			}
			return new Figure(null, "", words.get());
		}
		findings.warning(line, "value.in.words", title, text);
		return new Figure(null, "", text);
	}
}
