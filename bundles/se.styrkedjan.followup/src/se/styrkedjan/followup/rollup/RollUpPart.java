package se.styrkedjan.followup.rollup;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.Scope;

/** One thing that is seen over all units of a part of the organisation. Used on the UI thread. */
interface RollUpPart {

	/** What it is, for the choice. */
	String title();

	/** Makes its controls, once. */
	Control create(Composite parent);

	/** Shows the units of a part of the organisation. */
	void show(FollowUpData data, Scope scope);
}
