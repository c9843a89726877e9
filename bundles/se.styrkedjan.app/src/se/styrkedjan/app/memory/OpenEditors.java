package se.styrkedjan.app.memory;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The editors of a window, kept and opened again; what an editor shows is its own to keep. */
final class OpenEditors {

	private static final String EDITOR = "editor";
	private static final String INPUT = "input";
	private static final String STATE = "state";
	private static final String FACTORY = "factory";
	private static final String ACTIVE = "active";
	private static final String SEARCH = "se.styrkedjan.forms.search";

	private final IWorkbenchPage page;

	OpenEditors(IWorkbenchPage page) {
		this.page = page;
	}

	void write(IMemento memento) {
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getEditor(false);
			if (editor != null && editor.getEditorInput().getPersistable() != null) {
				write(reference.getId(), editor, memento.createChild(EDITOR));
			}
		}
	}

	private void write(String id, IEditorPart editor, IMemento memento) {
		IPersistableElement input = editor.getEditorInput().getPersistable();
		memento.putString("id", id);
		memento.putString(FACTORY, input.getFactoryId());
		memento.putBoolean(ACTIVE, editor == page.getActiveEditor());
		input.saveState(memento.createChild(INPUT));
		if (editor instanceof IPersistableEditor persistable) {
			persistable.saveState(memento.createChild(STATE));
		}
	}

	/** Opens what was open; the one last worked in comes up. What is gone is passed by. */
	void open(IMemento memento) {
		for (IMemento editor : memento.getChildren(EDITOR)) {
			try {
				input(editor).ifPresent(input -> open(input, editor));
			} catch (RuntimeException e) {
				ILog.of(OpenEditors.class).warn("editor not opened again", e);
			}
		}
	}

	private static Optional<IEditorInput> input(IMemento editor) {
		IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(editor.getString(FACTORY));
		IAdaptable made = factory == null ? null : factory.createElement(editor.getChild(INPUT));
		return Optional.ofNullable(made).filter(IEditorInput.class::isInstance).map(IEditorInput.class::cast);
	}

	/** Somebody who has begun to search while the database was being opened goes on typing there. */
	private boolean isSearching() {
		return page.getActivePart() != null && SEARCH.equals(page.getActivePart().getSite().getId());
	}

	private void open(IEditorInput input, IMemento editor) {
		try {
			boolean isPlaceOfEditors = page.isEditorAreaVisible();
			boolean active = Boolean.TRUE.equals(editor.getBoolean(ACTIVE)) && !isSearching() && isPlaceOfEditors;
			IEditorPart part = page.openEditor(input, editor.getString("id"), active);
			// Somebody may have gone to a place without editors while the database was being opened.
			page.setEditorAreaVisible(isPlaceOfEditors);
			if (part instanceof IPersistableEditor persistable && editor.getChild(STATE) != null) {
				persistable.restoreState(editor.getChild(STATE));
			}
		} catch (PartInitException e) {
			ILog.of(OpenEditors.class).log(e.getStatus());
		}
	}
}
