package se.styrkedjan.diagram.tool;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.Place;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.description.ValidationRule.Fix;
import se.styrkedjan.viewpoint.expression.Scope;

/** Puts a broken rule right, as the specification says. */
public final class Fixing extends Gesture {

	private final EObject element;

	/** A fix of an element. */
	public Fixing(Toolbox toolbox, Fix fix, EObject element) {
		super("diagramTool", toolbox, new Tool.Head(fix.name(), fix.name(), "", new Place("ValidationFix " + fix.name(), "", 0),
				ExpressionText.NONE, Map.of(), Map.of(), fix.operations()));
		this.element = element;
	}

	@Override
	Optional<Refusal> hindrance() {
		return Optional.empty();
	}

	@Override
	Scope scope() {
		return Scope.of(element).with("diagram", toolbox().depiction().diagram());
	}
}
