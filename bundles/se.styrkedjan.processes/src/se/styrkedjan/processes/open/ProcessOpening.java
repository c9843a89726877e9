package se.styrkedjan.processes.open;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.tree.ElementIndex;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.ui.process.ElementChoice;
import se.styrkedjan.ui.process.ProcessInput;

/** Opens the editor of a process document: the one that draws, or the step table where none draws. */
public final class ProcessOpening {

	/** Id of the editor that shows a process as a table. */
	public static final String TABLE_EDITOR = "se.styrkedjan.processes.editor";

	private ProcessOpening() {
	}

	/**
	 * Opens a document, or shows its editor when it is open.
	 *
	 * @param elementId UUID of an element to choose in it, or the empty string
	 */
	public static void open(IWorkbenchPage page, ProcessInput input, String elementId) {
		try {
			choose(page.openEditor(input, editor()), elementId);
		} catch (PartInitException e) {
			ILog.of(ProcessOpening.class).log(e.getStatus());
		}
	}

	/** What opens a document of a kind. */
	public static ProcessInput input(String documentId, DocumentKind kind, String title) {
		return new ProcessInput(documentId, switch (kind) {
		case LANDSCAPE -> ProcessInput.LANDSCAPE;
		case COLLABORATION -> ProcessInput.COLLABORATION;
		case PLAN -> ProcessInput.GOALS;
		default -> ProcessInput.FLOW;
		}, title);
	}

	private static String editor() {
		boolean draws = PlatformUI.getWorkbench().getEditorRegistry().findEditor(ProcessInput.CANVAS_EDITOR) != null;
		return draws ? ProcessInput.CANVAS_EDITOR : TABLE_EDITOR;
	}

	private static void choose(IEditorPart editor, String elementId) {
		EditingSession session = editor == null || elementId.isEmpty() ? null : editor.getAdapter(EditingSession.class);
		Optional.ofNullable(session).ifPresent(open -> {
			EObject element = new ElementIndex(open.root()).get(elementId);
			if (element != null) {
				ElementChoice.of(open).choose(List.of(element));
			}
		});
	}
}
