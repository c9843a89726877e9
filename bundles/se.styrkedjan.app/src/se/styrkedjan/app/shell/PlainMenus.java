package se.styrkedjan.app.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Takes the platform's pictures out of menus before they are shown: words are enough, and its pictures are an IDE's. */
final class PlainMenus implements Listener {

	private PlainMenus() {
	}

	static void install(Display display) {
		display.addFilter(SWT.Show, new PlainMenus());
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Menu menu) {
			for (MenuItem item : menu.getItems()) {
				if (item.getImage() != null) {
					item.setImage(null);
				}
			}
		}
	}
}
