package se.styrkedjan.processes.navigator;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The place where processes are drawn: all maps at the left, the map in the middle, what is chosen at the right. */
public final class ProcessPerspective implements IPerspectiveFactory {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.processes.perspective";

	private static final float NAVIGATOR_WIDTH = 0.25f;
	private static final float PROPERTIES_PLACE = 0.68f;
	private static final float STEPS_PLACE = 0.52f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addStandaloneView(ProcessNavigatorView.ID, false, IPageLayout.LEFT, NAVIGATOR_WIDTH,
				layout.getEditorArea());
		layout.getViewLayout(ProcessNavigatorView.ID).setCloseable(false);
		IFolderLayout right = layout.createFolder("se.styrkedjan.processes.right", IPageLayout.RIGHT, PROPERTIES_PLACE,
				layout.getEditorArea());
		right.addView("se.styrkedjan.processes.properties");
		right.addView("se.styrkedjan.processes.targets");
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("se.styrkedjan.processes.below",
				IPageLayout.BOTTOM, STEPS_PLACE, layout.getEditorArea());
		below.addPlaceholder("se.styrkedjan.processes.steps");
		below.addPlaceholder("se.styrkedjan.processes.dictionary");
		below.addPlaceholder("se.styrkedjan.forms.problems");
	}
}
