package se.styrkedjan.forms.table;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Another view of the chosen row, on a tab of the panel under a table. Used on the UI thread. */
public interface DetailView {

	/** Words on its tab. */
	String title();

	/**
	 * Makes its controls; called when the tab is first chosen.
	 *
	 * @param parent a composite with a grid of one column
	 * @return the outermost control, with grid data
	 */
	Control create(Composite parent);

	/** Shows a row that has an element; called while the tab is chosen. */
	void show(int row);
}
