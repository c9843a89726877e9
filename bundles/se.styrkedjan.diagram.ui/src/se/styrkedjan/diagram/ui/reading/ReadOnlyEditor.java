package se.styrkedjan.diagram.ui.reading;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** An editor in which there is only something to read, and so nothing to save. */
public abstract class ReadOnlyEditor extends EditorPart {

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(partName(input.getName()));
	}

	/** Words on the tab for a document of that name. */
	protected abstract String partName(String document);

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// nothing is changed here
	}

	@Override
	public final void doSaveAs() {
		// is not allowed, see below
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}
