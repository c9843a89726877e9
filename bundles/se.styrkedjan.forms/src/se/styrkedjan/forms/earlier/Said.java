package se.styrkedjan.forms.earlier;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.message.Messages;

/**
 * What was said in the period before.
 *
 * @param label   which period, such as <q>T1 2026</q>
 * @param text    rich text; never null
 * @param figures what was measured
 */
public record Said(String label, String text, Optional<Figures> figures) {

	private static final Messages WORDS = Messages.of(Said.class);

	/**
	 * Figures of the period before.
	 *
	 * @param words the figures as they are written
	 * @param copy  makes them those of this period, where it has none; empty when it has all
	 */
	public record Figures(String words, Optional<Operation> copy) {
	}

	/** A text without figures. */
	public Said(String label, String text) {
		this(label, text == null ? "" : text, Optional.empty());
	}

	/** What a period of a year is called here. */
	public static String label(Period period, int year) {
		return WORDS.text("period", Vocabulary.of(period), String.valueOf(year));
	}

	/** Whether there is anything to read. */
	public boolean isEmpty() {
		return text.isBlank() && figures.isEmpty();
	}
}
