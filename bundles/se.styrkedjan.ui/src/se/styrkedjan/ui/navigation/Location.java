package se.styrkedjan.ui.navigation;

/**
 * Somewhere in the window that the user can come back to, such as a page of a plan or a goal there. A value: two locations
 * that lead to the same are equal. It holds identities only, so that what it leads to can be closed meanwhile. An editor
 * that adapts to its present location is followed by the window.
 */
public interface Location {

	/**
	 * Goes there, on the UI thread, opening what is closed.
	 *
	 * @return false when there is nothing to go to any more, or it is what is shown already
	 */
	boolean go();
}
