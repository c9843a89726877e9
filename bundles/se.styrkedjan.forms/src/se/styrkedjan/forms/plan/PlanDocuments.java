package se.styrkedjan.forms.plan;

import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.ui.navigation.DocumentOpener;

/** Opens plans wherever a link or something found leads to one. */
public final class PlanDocuments implements DocumentOpener {

	@Override
	public void open(IWorkbenchWindow window, DocumentInfo document, String elementId) {
		PlanOpening.open(PlanOpening.place(), PlanInput.of(document)).ifPresent(editor -> editor.reveal(elementId));
	}
}
