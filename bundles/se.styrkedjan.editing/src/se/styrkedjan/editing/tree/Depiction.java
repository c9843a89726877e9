package se.styrkedjan.editing.tree;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.View;

/**
 * Tells what only draws a document from what it says. How things are drawn is told and merged as a whole, never asked
 * for figure by figure.
 */
public final class Depiction {

	private Depiction() {
	}

	/** Whether an element is a diagram or a figure in one; a comment says something and is neither. */
	public static boolean isDrawn(EObject element) {
		return element instanceof Diagram || element instanceof View;
	}
}
