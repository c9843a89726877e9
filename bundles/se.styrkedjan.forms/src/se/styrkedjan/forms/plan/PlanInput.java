package se.styrkedjan.forms.plan;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.ui.navigation.DocumentInput;

/**
 * A plan to open in the editor; inputs of the same document are equal, so a plan has one editor.
 *
 * @param documentId UUID of the document
 * @param title      unit and year, shown until the plan is loaded
 */
public record PlanInput(String documentId, String title) implements DocumentInput, IPersistableElement {

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
	public boolean equals(Object other) {
		return other instanceof PlanInput input && input.documentId.equals(documentId);
	}

	@Override
	public int hashCode() {
		return documentId.hashCode();
	}
}
