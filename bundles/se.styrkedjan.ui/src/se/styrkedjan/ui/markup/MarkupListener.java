package se.styrkedjan.ui.markup;

/** Is told of work in a {@link MarkupEditor}. */
public interface MarkupListener {

	/**
	 * This is the field's text: the user has left it, pauses, asked to save, or has typed for some seconds. Not called when
	 * nothing has changed.
	 *
	 * @param html  safe HTML
	 * @param burst the same object, by identity, while typing goes on without a pause
	 */
	void committed(String html, Object burst);

	/** Undo was asked for and the field has nothing of its own left to undo: undo the session's last step. */
	default void undoBeyond() {
	}

	/** Redo was asked for and the field has nothing of its own left to redo. */
	default void redoBeyond() {
	}
}
