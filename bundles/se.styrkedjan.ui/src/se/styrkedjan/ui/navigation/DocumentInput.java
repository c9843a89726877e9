package se.styrkedjan.ui.navigation;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What an editor of a document opens: known by its title, without picture, not opened again at the next start. */
public interface DocumentInput extends IEditorInput {

	/** Name of the document, shown until it is loaded. */
	String title();

	@Override
	default boolean exists() {
		return true;
	}

	@Override
	default ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	default String getName() {
		return title();
	}

	@Override
	default IPersistableElement getPersistable() {
		return null;
	}

	@Override
	default String getToolTipText() {
		return title();
	}

	@Override
	default <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
