package se.styrkedjan.ui.process;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * A diagram to open in its editor, {@link #EDITOR}; inputs of the same diagram are equal, so a diagram has one editor.
 *
 * @param documentId      UUID of the document that holds it
 * @param descriptionName which representation of it, such as {@code ProcessFlow}
 */
public record ProcessInput(String documentId, String descriptionName) implements IEditorInput {

	/** Id of the editor of diagrams. */
	public static final String EDITOR = "se.styrkedjan.diagram.ui.editor";

	/** The representation of a process. */
	public static final String FLOW = "ProcessFlow";

	/** The flow of a process. */
	public static ProcessInput flow(String documentId) {
		return new ProcessInput(documentId, FLOW);
	}

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
		return descriptionName;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return descriptionName;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
