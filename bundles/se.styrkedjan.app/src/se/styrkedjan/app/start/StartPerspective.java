package se.styrkedjan.app.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The start page alone. */
public final class StartPerspective implements IPerspectiveFactory {

	/** Id of the perspective. */
	public static final String ID = "se.styrkedjan.app.start";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(StartView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
		layout.getViewLayout(StartView.ID).setCloseable(false);
		layout.getViewLayout(StartView.ID).setMoveable(false);
	}
}
