package se.styrkedjan.ui.grid;

import java.util.List;

import se.styrkedjan.ui.theme.Tone;

/**
 * What a cell of a grid shows.
 *
 * @param text    words
 * @param state   whether it can be typed in, and why not
 * @param tone    colour of the words, such as that of a status
 * @param hint    explanation shown under the grid while the cell is selected, or the empty string
 * @param choices words to choose among; empty when anything may be typed
 */
public record GridCell(String text, State state, Tone tone, String hint, List<String> choices) {

	/** Whether a cell can be typed in, and if not, why. */
	public enum State {
		EDITABLE, READ_ONLY, INHERITED, COMPUTED
	}

	/** A plain cell. */
	public static GridCell of(String text, State state) {
		return new GridCell(text, state, Tone.TEXT, "", List.of());
	}
}
