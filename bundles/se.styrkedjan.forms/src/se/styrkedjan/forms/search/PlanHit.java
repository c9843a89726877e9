package se.styrkedjan.forms.search;

import org.eclipse.emf.ecore.EObject;

/**
 * A place of a plan that holds what was searched for.
 *
 * @param element what to lead to
 * @param title   its name
 * @param excerpt some words around the hit
 * @param inTitle whether the hit is in the name itself
 */
public record PlanHit(EObject element, String title, String excerpt, boolean inTitle) {
}
