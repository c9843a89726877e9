package se.styrkedjan.forms.plan;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import se.styrkedjan.ui.context.WorkContext;

/** Makes the inputs of editors that were open when the window was last closed; none for a plan that is gone. */
public final class PlanInputFactory implements IElementFactory {

	/** Id in the workbench. */
	static final String ID = "se.styrkedjan.forms.planInput";

	private static final String DOCUMENT = "document";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String id = memento.getString(DOCUMENT);
		return id == null ? null
				: WorkContext.get().store().flatMap(store -> store.document(id)).map(PlanInput::of).orElse(null);
	}

	static void save(PlanInput input, IMemento memento) {
		memento.putString(DOCUMENT, input.documentId());
	}
}
