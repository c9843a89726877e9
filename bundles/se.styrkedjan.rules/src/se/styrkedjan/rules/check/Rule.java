package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** A rule that looks at one element at a time, so that it can be asked again for what has changed. Holds no state. */
@FunctionalInterface
public interface Rule {

	/**
	 * What is wrong with an element.
	 *
	 * @param element any element of a document
	 * @param today   the day it is judged by
	 */
	Stream<Violation> check(EObject element, LocalDate today);
}
