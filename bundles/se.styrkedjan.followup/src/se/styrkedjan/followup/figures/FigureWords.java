package se.styrkedjan.followup.figures;

import java.util.List;
import java.util.stream.Collectors;

import se.styrkedjan.interchange.figures.Meaning;
import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.FindingTexts;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;

/** What columns and findings are called. */
final class FigureWords {

	static final Messages WORDS = Messages.of(FigureWords.class);

	private FigureWords() {
	}

	static String meaning(Meaning meaning) {
		return WORDS.text("Meaning." + meaning);
	}

	static String findings(List<Finding> findings) {
		var texts = new FindingTexts(Language.current());
		return findings.stream().map(texts::text).collect(Collectors.joining(" "));
	}
}
