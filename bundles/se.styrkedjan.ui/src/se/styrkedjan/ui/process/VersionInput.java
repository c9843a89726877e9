package se.styrkedjan.ui.process;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * One version of a process to read as a map.
 *
 * @param documentId UUID of the process
 * @param revision   which of its revisions
 * @param title      name of the process
 */
public record VersionInput(String documentId, long revision, String title) implements IEditorInput {

	/** Id of the editor that shows it. */
	public static final String EDITOR = "se.styrkedjan.diagram.ui.version";

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return title;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
