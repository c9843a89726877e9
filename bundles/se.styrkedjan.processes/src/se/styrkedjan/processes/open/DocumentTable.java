package se.styrkedjan.processes.open;

/** A document of maps shown as a table. Used on the UI thread. */
public interface DocumentTable {

	/** Shows the document as it is now. */
	void refresh();

	/** Chooses the row of what is chosen elsewhere. */
	void follow();

	/** Takes what is being typed. */
	void commit();
}
