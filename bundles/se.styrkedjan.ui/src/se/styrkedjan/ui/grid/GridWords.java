package se.styrkedjan.ui.grid;

import se.styrkedjan.ui.message.Messages;

/** Words of grids. */
final class GridWords {

	private static final Messages TEXT = Messages.of(GridWords.class);

	private GridWords() {
	}

	/** Why a cell cannot be typed in. */
	static String of(GridCell.State state) {
		return TEXT.text("state." + state.name());
	}

	static String text(String key) {
		return TEXT.text(key);
	}
}
