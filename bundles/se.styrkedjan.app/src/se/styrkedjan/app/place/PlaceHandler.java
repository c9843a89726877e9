package se.styrkedjan.app.place;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the place with a number. */
public final class PlaceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		int number = Integer.parseInt(event.getParameter("number"));
		List<Place> places = Place.all();
		if (number < places.size()) {
			places.get(number).show(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		}
		return null;
	}
}
