package se.styrkedjan.app.start;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The start page as a part of the window. */
public final class StartView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "se.styrkedjan.app.start.view";

	private StartPage page;

	@Override
	public void createPartControl(Composite parent) {
		page = new StartPage(parent);
	}

	@Override
	public void setFocus() {
		page.focus();
	}
}
