package se.styrkedjan.ui.grid;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.ui.theme.Tone;

/**
 * What a cell of a grid shows.
 *
 * @param text    words
 * @param state   whether it can be typed in, and why not
 * @param tone    colour of the words, such as that of a status
 * @param hint    explanation shown under the grid while the cell is selected, or the empty string
 * @param choices words to choose among; empty when anything may be typed
 * @param mark    whether the eye is to be drawn to it; the hint says why
 * @param picture what is drawn in place of the words
 */
public record GridCell(String text, State state, Tone tone, String hint, List<String> choices, Mark mark,
		Optional<CellPicture> picture) {

	/** Whether a cell can be typed in, and if not, why. */
	public enum State {
		EDITABLE, READ_ONLY, INHERITED, COMPUTED
	}

	/** Whether a cell draws the eye. */
	public enum Mark {
		/** A cell like any other. */
		NONE,
		/** There is something to look at: a corner is filled. */
		LOOK,
		/** What was pasted here was refused: a red edge. */
		REFUSED
	}

	/** A cell without a mark that shows its words. */
	public GridCell(String text, State state, Tone tone, String hint, List<String> choices) {
		this(text, state, tone, hint, choices, Mark.NONE, Optional.empty());
	}

	/** A plain cell. */
	public static GridCell of(String text, State state) {
		return new GridCell(text, state, Tone.TEXT, "", List.of());
	}
}
