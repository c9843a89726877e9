package se.styrkedjan.followup.view;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The place where the year is followed up; it shows no documents itself but leads to them. */
public final class FollowUpPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(FollowUpView.ID, false, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
		layout.getViewLayout(FollowUpView.ID).setCloseable(false);
	}
}
