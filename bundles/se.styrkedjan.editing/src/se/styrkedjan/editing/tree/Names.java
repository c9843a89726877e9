package se.styrkedjan.editing.tree;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What messages call features. */
public final class Names {

	private Names() {
	}

	/** A feature qualified by the class that declares it, such as {@code Outcome.value}. */
	public static String of(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}
}
