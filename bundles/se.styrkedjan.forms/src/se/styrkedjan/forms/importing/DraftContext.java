package se.styrkedjan.forms.importing;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.forms.plan.PlanChoice;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.steering.Period;

/** Lets a page of the plan editor show a draft, always in the period of its document. */
record DraftContext(Draft draft) implements PlanContext {

	@Override
	public EditingSession session() {
		return draft.session();
	}

	@Override
	public Period period() {
		return draft.period();
	}

	@Override
	public PlanChoice choice() {
		return PlanChoice.of(session());
	}

	@Override
	public void choosePeriod(Period period) {
		// a document has one period
	}

	@Override
	public Optional<Refusal> perform(Operation operation) {
		try {
			session().execute(operation);
			return Optional.empty();
		} catch (RefusedException e) {
			return Optional.of(e.refusal());
		}
	}

	@Override
	public void reveal(EObject element) {
		// a draft has no other pages to lead to
	}

	@Override
	public void say(String message) {
		// the fields of the page say what is wrong
	}
}
