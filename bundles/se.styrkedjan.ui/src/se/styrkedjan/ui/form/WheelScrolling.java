package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scrollable;

import se.styrkedjan.ui.theme.Spacing;

/**
 * Lets the mouse wheel scroll a page wherever the pointer stands in it. The system does so by itself in some pages and not in
 * others (GTK, pages in a sash), so the page is moved only when the system has not done it.
 */
final class WheelScrolling implements Listener {

	private final ScrolledComposite page;

	private WheelScrolling(ScrolledComposite page) {
		this.page = page;
	}

	/** Sees to a page as long as it lives. */
	static void of(ScrolledComposite page) {
		Display display = page.getDisplay();
		var scrolling = new WheelScrolling(page);
		display.addFilter(SWT.MouseVerticalWheel, scrolling);
		page.addListener(SWT.Dispose, event -> display.removeFilter(SWT.MouseVerticalWheel, scrolling));
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Control control && isInside(control)) {
			if (control instanceof Combo) {
				event.doit = false; // else the wheel on its way over a list would choose something else in it
			}
			Point before = page.getOrigin();
			int lines = event.count;
			page.getDisplay().asyncExec(() -> {
				if (!page.isDisposed() && page.getOrigin().equals(before)) {
					page.setOrigin(before.x, before.y - lines * Spacing.MEDIUM);
				}
			});
		}
	}

	/** In the page, and in nothing of it that scrolls itself. */
	private boolean isInside(Control control) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at == page) {
				return true;
			}
			if (at instanceof Scrollable own && own.getVerticalBar() != null && own.getVerticalBar().isVisible()) {
				return false;
			}
		}
		return false;
	}
}
