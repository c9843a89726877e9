package se.styrkedjan.app.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Lets each place come back with the editor it was left with: all places share one area of editors, where otherwise the one
 * used last would be on top in every place.
 */
public final class EditorMemory extends PerspectiveAdapter {

	private final Map<String, IWorkbenchPartReference> left = new HashMap<>();

	private EditorMemory() {
	}

	/** Remembers the editors of a window's places from now on. */
	public static void install(IWorkbenchWindow window) {
		window.addPerspectiveListener(new EditorMemory());
	}

	@Override
	public void perspectiveDeactivated(IWorkbenchPage page, IPerspectiveDescriptor place) {
		IEditorPart editor = page.isEditorAreaVisible() ? page.getActiveEditor() : null;
		if (editor != null) {
			left.put(place.getId(), page.getReference(editor));
		}
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor place) {
		IWorkbenchPartReference editor = left.get(place.getId());
		if (page.isEditorAreaVisible() && editor instanceof IEditorReference
				&& Arrays.asList(page.getEditorReferences()).contains(editor) && editor.getPart(true) != page.getActiveEditor()) {
			page.activate(editor.getPart(true));
		}
	}
}
