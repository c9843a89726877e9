package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;

/** What the pages of one plan editor share. Used on the UI thread only. */
public interface PlanContext extends EditContext {

	/** The plan as it is now; ask each time, a merge may replace it. */
	default Plan plan() {
		return (Plan) session().root();
	}

	/** The period the user follows up. */
	Period period();

	/** The period and the goal chosen, shared with the navigator. */
	PlanChoice choice();

	/** Whether the chain of this plan can be seen beside the pages, so that they need not show it too. */
	default boolean isChainBeside() {
		return false;
	}

	/** Lets all pages show another period. */
	void choosePeriod(Period period);

	/**
	 * Makes a change as one step of undo; the shown page is refreshed. A refusal is worded in the message line of the
	 * editor and answered, so that a field can keep what was typed and say it below itself too.
	 *
	 * @return why it was refused; empty when it was made
	 */
	@Override
	Optional<Refusal> perform(Operation operation);

	/** Leads to an element: chooses the page that shows it, selects it there, and remembers the way back. */
	void reveal(EObject element);

	/** Shows what has changed in an element from version to version. */
	default void showHistory(EObject element) {
		reveal(element);
	}

	/** Says something in the message line of the editor until the next change. */
	void say(String message);
}
