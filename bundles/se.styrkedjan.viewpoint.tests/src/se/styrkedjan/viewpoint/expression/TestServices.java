package se.styrkedjan.viewpoint.expression;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;

/** Services for tests. */
public class TestServices {

	/** Of any element. */
	public String kind(EObject element) {
		return "object";
	}

	/** Of a named one. */
	public String kind(ENamedElement element) {
		return "named";
	}

	/** Of a class. */
	public String kind(EClass element) {
		return "class";
	}

	/** With arguments. */
	public String join(EObject element, String text, Integer number, Boolean truth) {
		return text + number + truth;
	}

	/** With an element as argument. */
	public String both(ENamedElement element, ENamedElement other) {
		return element.getName() + other.getName();
	}

	/** Fails. */
	public String fails(EObject element) {
		throw new IllegalStateException("on purpose");
	}

	/** Looks at its own name only. */
	@ReadsOwn("name")
	public String own(ENamedElement element) {
		return element.getName();
	}
}
