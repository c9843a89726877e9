package se.styrkedjan.forms.navigator;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import se.styrkedjan.forms.plan.PlanOpening;

/** The place where plans are written: the chain at the left, the plan in the middle. */
public final class PlanningPerspective implements IPerspectiveFactory {

	/** Id in the workbench. */
	public static final String ID = PlanOpening.PLACE;

	private static final float NAVIGATOR_WIDTH = 0.25f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addStandaloneView(NavigatorView.ID, false, IPageLayout.LEFT, NAVIGATOR_WIDTH, layout.getEditorArea());
		layout.getViewLayout(NavigatorView.ID).setCloseable(false);
	}
}
