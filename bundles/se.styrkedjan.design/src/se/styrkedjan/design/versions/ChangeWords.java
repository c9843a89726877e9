package se.styrkedjan.design.versions;

import java.util.Locale;

import se.styrkedjan.editing.process.ProcessChange;
import se.styrkedjan.rules.text.WordBundle;

/** What a change is called, in Swedish or English. */
public final class ChangeWords {

	private final WordBundle words;

	public ChangeWords(Locale locale) {
		words = WordBundle.of(ChangeWords.class, WordBundle.nearest(locale));
	}

	/** The word of a change, such as <q>Ny</q>. */
	public String of(ProcessChange change) {
		return words.text(change.name());
	}

	/** What the mark of a change means, as a sentence. */
	public String meaning(ProcessChange change) {
		return words.text("meaning." + change.name());
	}

	/** That a step, by its name, only stands elsewhere. */
	public String moved(String name) {
		return words.text("moved", name);
	}
}
