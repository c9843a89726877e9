package se.styrkedjan.ui.form;

/**
 * Undo inside a field while it is being written in. A field puts it on its control with
 * {@code control.setData(FieldUndo.KEY, undo)}; the commands undo and redo of the window ask it first.
 */
public interface FieldUndo {

	/** Key of the data of a control. */
	String KEY = "se.styrkedjan.fieldUndo";

	/** Makes a step of the document of what is being typed, so that it is known what there is to take back. */
	default void settle() {
		// a field that keeps its typing to itself has nothing to hand over
	}

	/** Takes the last typing back; when the field has none it hands over to what lies behind it. */
	void undo();

	/** Makes typing again that was taken back. */
	void redo();
}
