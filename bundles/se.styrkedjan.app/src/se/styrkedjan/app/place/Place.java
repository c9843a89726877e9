package se.styrkedjan.app.place;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.styrkedjan.ui.icon.Icon;

/**
 * A place of work on the switch at the left edge, contributed to {@code se.styrkedjan.ui.place}.
 *
 * @param name        word on the switch
 * @param icon        picture over it
 * @param perspective id of the perspective it shows
 * @param order       smaller ones come first
 */
public record Place(String name, Icon icon, String perspective, int order) {

	/** All places, in order; those whose perspective is missing are left out. */
	public static List<Place> all() {
		var perspectives = PlatformUI.getWorkbench().getPerspectiveRegistry();
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("se.styrkedjan.ui.place"))
				.map(Place::read).filter(place -> perspectives.findPerspectiveWithId(place.perspective) != null)
				.sorted(Comparator.comparingInt(Place::order)).toList();
	}

	private static Place read(IConfigurationElement element) {
		return new Place(element.getAttribute("name"), Icon.valueOf(element.getAttribute("icon")),
				element.getAttribute("perspective"), Integer.parseInt(element.getAttribute("order")));
	}

	/** Shows the place in a window. */
	public void show(IWorkbenchWindow window) {
		try {
			PlatformUI.getWorkbench().showPerspective(perspective, window);
		} catch (WorkbenchException e) {
			throw new IllegalStateException("place " + perspective, e);
		}
	}

	/** Whether a window shows the place now. */
	public boolean isShown(IWorkbenchWindow window) {
		var page = window.getActivePage();
		return page != null && page.getPerspective() != null && page.getPerspective().getId().equals(perspective);
	}
}
