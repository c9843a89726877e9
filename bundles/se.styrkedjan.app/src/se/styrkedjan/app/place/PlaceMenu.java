package se.styrkedjan.app.place;

import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** The places, in the menu Visa. */
public final class PlaceMenu extends ContributionItem {

	@Override
	public void fill(Menu menu, int index) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		List<Place> places = Place.all();
		for (int i = 0; i < places.size(); i++) {
			Place place = places.get(i);
			MenuItem item = new MenuItem(menu, SWT.RADIO, index + i);
			item.setText(place.name() + "\tAlt+" + i);
			item.setSelection(place.isShown(window));
			item.addListener(SWT.Selection, e -> place.show(window));
		}
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
