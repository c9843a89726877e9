package se.styrkedjan.processes.properties;

/** A part of a form that shows something of an element and changes it. */
public interface FormPart {

	/** Shows it as it is in the model now, unless the user is typing. */
	void refresh();

	/** Makes an operation of what has been typed. */
	default void commit() {
		// most parts change the model at once
	}
}
