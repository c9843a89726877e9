package se.styrkedjan.store;

import org.eclipse.emf.ecore.EObject;

/** Takes out of a revision what may no longer be kept. Called on the store's thread, for one revision after the other. */
@FunctionalInterface
public interface Eraser {

	/**
	 * Takes it out.
	 *
	 * @param root root of a revision, which is changed
	 * @return whether there was anything to take out
	 */
	boolean erase(EObject root);
}
