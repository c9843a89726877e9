package se.styrkedjan.interchange.tables;

import java.util.Optional;
import java.util.regex.Pattern;

/** The word that begins the analysis of a row. */
final class AnalysisLabel {

	private static final Pattern LABELLED = Pattern.compile(
			"(?s)(?:<p>\\s*)?\\**(?:Analys|Kommentar)\\**(?:\\s*:\\s*|\\s*</p>\\s*|\\s+(?=\\P{Ll})|\\s*$)(.*)");
	private static final Pattern PROSE = Pattern.compile("(?s)Analys\\s+\\p{Ll}.{60,}");
	private static final Pattern ALONE = Pattern.compile("\\**(?:Analys|Kommentar)\\**\\s*:?");

	private AnalysisLabel() {
	}

	/** @return the text after the label, empty when the text does not begin with it */
	static Optional<String> rest(String text) {
		var matcher = LABELLED.matcher(text);
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** @return whether the text is the label and nothing else */
	static boolean alone(String text) {
		return ALONE.matcher(text).matches();
	}

	/** @return whether the label is the first word of a sentence */
	static boolean inProse(String text) {
		return PROSE.matcher(text).matches();
	}
}
