package se.styrkedjan.app.shell;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.ui.navigation.Location;

/** A place of work without an editor, such as the start page. */
record PlaceLocation(Place place) implements Location {

	@Override
	public boolean go() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		boolean other = !place.isShown(window);
		if (other) {
			place.show(window);
		}
		return other;
	}
}
