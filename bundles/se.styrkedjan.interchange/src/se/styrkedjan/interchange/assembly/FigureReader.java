package se.styrkedjan.interchange.assembly;

import java.util.regex.Pattern;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.published.Figure;
import se.styrkedjan.interchange.values.NumberReader;
import se.styrkedjan.interchange.values.TargetWords;

/** Reads the value cells of an indicator: a number, the words in place of one, or nothing. */
final class FigureReader {

	/** Words that say that there is no figure. */
	private static final Pattern ABSENT = Pattern.compile("(?iu)(?:uppgift(?:en)? saknas|saknas|ingen uppgift|inga data|data saknas|"
			+ "i\\.?\\s?u\\.?|u\\.?\\s?s\\.?|n/?a|(?:redovisas|mäts|mätt|mättes|rapporteras|finns) (?:ej|inte)|ej (?:mätt|aktuellt|"
			+ "redovisat|tillgängligt|relevant)|inget utfall|\\.{1,3}|…|\\*|x)\\.?");

	private final Findings findings;

	FigureReader(Findings findings) {
		this.findings = findings;
	}

	Figure read(int line, String cell, String title) {
		var text = cell.strip();
		if (text.isEmpty() || text.matches("[-–—−]+")) {
			return Figure.NONE;
		}
		if (ABSENT.matcher(text).matches()) {
			findings.info(line, "value.absent", title, text);
			return Figure.NONE;
		}
		var number = NumberReader.figure(text).or(() -> NumberReader.share(text)).or(() -> NumberReader.counted(text));
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
