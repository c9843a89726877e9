package se.styrkedjan.app.shell;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;

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
			clear(menu);
			menu.getDisplay().asyncExec(() -> clear(menu));
		}
	}

	/** The platform fills a menu while it is being shown for the first time, so this is done before and after. */
	private static void clear(Menu menu) {
		if (!menu.isDisposed()) {
			Arrays.stream(menu.getItems()).filter(item -> item.getImage() != null).forEach(item -> item.setImage(null));
		}
	}
}
