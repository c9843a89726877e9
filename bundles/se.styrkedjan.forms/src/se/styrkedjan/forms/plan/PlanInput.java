package se.styrkedjan.forms.plan;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentInfo;

/**
 * A plan to open in the editor; inputs of the same document are equal, so a plan has one editor.
 *
 * @param documentId UUID of the document
 * @param title      unit and year, shown until the plan is loaded
 */
public record PlanInput(String documentId, String title) implements IEditorInput, IPersistableElement {

	/** The plan that a session works on. */
	public static PlanInput of(EditingSession session) {
		Plan plan = (Plan) session.root();
		return new PlanInput(session.documentId(), plan.getUnitName() + ' ' + plan.getYear());
	}

	/** A plan as lists show it. */
	public static PlanInput of(DocumentInfo plan) {
		return new PlanInput(plan.id(), plan.unitName() + ' ' + plan.year());
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
		return title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return PlanInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		PlanInputFactory.save(this, memento);
	}

	@Override
	public String getToolTipText() {
		return title;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlanInput input && input.documentId.equals(documentId);
	}

	@Override
	public int hashCode() {
		return documentId.hashCode();
	}
}
