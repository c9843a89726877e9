package se.styrkedjan.forms.goal;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.ui.navigation.Documents;

/** Where something that a goal is joined to leads. */
sealed interface Destination {

	/** Goes there. */
	void go(PlanContext context);

	/** An element of the same plan. */
	record Inside(EObject element) implements Destination {

		@Override
		public void go(PlanContext context) {
			context.reveal(element);
		}
	}

	/**
	 * An element of any document.
	 *
	 * @param documentId UUID of the document
	 * @param elementId  UUID or lineage of the element in it
	 */
	record Outside(String documentId, String elementId) implements Destination {

		@Override
		public void go(PlanContext context) {
			Documents.open(documentId, elementId);
		}
	}

	/** It is not known where it is. */
	record Nowhere() implements Destination {

		@Override
		public void go(PlanContext context) {
			// there is nothing to go to
		}
	}
}
