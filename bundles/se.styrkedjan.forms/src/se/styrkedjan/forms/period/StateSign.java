package se.styrkedjan.forms.period;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.ui.theme.Tone;

/**
 * How the state of a report is shown: a symbol, its colour and a word; never the colour alone.
 *
 * @param symbol one character
 * @param tone   colour of the symbol
 * @param word   word in the user's language
 */
public record StateSign(String symbol, Tone tone, String word) {

	/** The sign of a state. */
	public static StateSign of(ReportState state) {
		return switch (state) {
		case OPEN -> new StateSign("○", Tone.SECONDARY, Vocabulary.of(state));
		case READY -> new StateSign("◐", Tone.ACCENT, Vocabulary.of(state));
		case RETURNED -> new StateSign("↩", Tone.WARNING, Vocabulary.of(state));
		case APPROVED -> new StateSign("✓", Tone.GOOD, Vocabulary.of(state));
		case FROZEN -> new StateSign("■", Tone.TEXT, Vocabulary.of(state));
		};
	}

	/** Symbol and word, such as <q>✓ Godkänd</q>. */
	public String text() {
		return symbol + " " + word;
	}
}
