package se.styrkedjan.ui.markup;

/** Is told of work in a {@link MarkupEditor}. */
public interface MarkupListener {

	/** The user has left the field or asked to save: this is its text as safe HTML. Not called when nothing changed. */
	void committed(String html);

	/** Undo was asked for and the field has nothing of its own left to undo: undo the session's last step. */
	default void undoBeyond() {
	}

	/** Redo was asked for and the field has nothing of its own left to redo. */
	default void redoBeyond() {
	}
}
