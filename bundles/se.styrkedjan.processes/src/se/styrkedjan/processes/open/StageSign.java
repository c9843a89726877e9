package se.styrkedjan.processes.open;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.ui.theme.Tone;

/**
 * How a stage of life is shown: never by colour alone.
 *
 * @param symbol one character
 * @param tone   its colour
 * @param word   its name
 */
public record StageSign(String symbol, Tone tone, String word) {

	/** The sign of a stage. */
	public static StageSign of(ProcessState state) {
		String word = Wording.current().literal(state);
		return switch (state) {
		case DRAFT -> new StageSign("○", Tone.SECONDARY, word);
		case REVIEW -> new StageSign("◐", Tone.WARNING, word);
		case APPROVED -> new StageSign("●", Tone.GOOD, word);
		case ARCHIVED -> new StageSign("–", Tone.SECONDARY, word);
		};
	}

	/** Symbol and word. */
	public String text() {
		return symbol + ' ' + word;
	}
}
