package se.styrkedjan.app.shell;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.ui.navigation.Location;
import se.styrkedjan.ui.navigation.Trail;

/** Puts the places and editors that the user comes to on the trail. What happens inside an editor is its own to tell. */
final class TrailFollower implements IPartListener2, IPerspectiveListener {

	private final IWorkbenchWindow window;

	private TrailFollower(IWorkbenchWindow window) {
		this.window = window;
	}

	static void install(IWorkbenchWindow window) {
		TrailFollower follower = new TrailFollower(window);
		window.addPerspectiveListener(follower);
		window.getPartService().addPartListener(follower);
		follower.visit();
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		visit();
	}

	@Override
	public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
		// what is shown of a place is not another place
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart) {
			visit();
		}
	}

	/** In a place with editors the user is in the editor that is shown. */
	private void visit() {
		Optional<Place> place = Place.all().stream().filter(shown -> shown.isShown(window)).findFirst();
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page == null || !page.isEditorAreaVisible() ? null : page.getActiveEditor();
		if (editor == null) {
			place.map(PlaceLocation::new).ifPresent(Trail.get()::visit);
		} else {
			Optional.ofNullable(Adapters.adapt(editor, Location.class)).ifPresent(Trail.get()::visit);
		}
	}
}
