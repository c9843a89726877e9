package se.styrkedjan.forms.plan;

import org.eclipse.emf.ecore.EObject;

/** A page that can tell the history of one element of the plan. */
public interface ElementHistory {

	/** Tells the history of an element from now on, until the user wants that of the whole plan. */
	void tell(EObject element);
}
