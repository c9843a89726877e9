package se.styrkedjan.followup.page;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.followup.data.FollowUpData;

/** A page of the follow-up. Used on the UI thread. */
public interface FollowUpPage {

	/** What stands on its tab. */
	String title();

	/** Makes its controls, once, when it is first shown. */
	Control create(Composite parent);

	/** Shows data; called after {@link #create} and whenever there are new ones. */
	void show(FollowUpData data);
}
