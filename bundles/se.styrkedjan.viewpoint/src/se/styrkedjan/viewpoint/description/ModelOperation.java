package se.styrkedjan.viewpoint.description;

import java.util.List;

/** A change of the model that a tool makes. {@code then} is what is done next, in the context this one makes. */
public sealed interface ModelOperation {

	/** Where it stands. */
	Place place();

	/** Goes on from another element. */
	record ChangeContext(Place place, ExpressionText browse, List<ModelOperation> then) implements ModelOperation {
	}

	/** Makes an element of a class in a feature of the current one, and goes on from it. */
	record CreateInstance(Place place, String type, String feature, String variable, List<ModelOperation> then)
			implements ModelOperation {
	}

	/** Sets a feature of the current element, or adds to it when it has many values. */
	record SetValue(Place place, String feature, ExpressionText value, List<ModelOperation> then)
			implements ModelOperation {
	}

	/** Sets a feature of the current element to an element of another file, such as a class of a metamodel. */
	record SetObject(Place place, String feature, String address, List<ModelOperation> then)
			implements ModelOperation {
	}

	/** Clears a feature of the current element, or takes some values out of it. */
	record Unset(Place place, String feature, ExpressionText elements, List<ModelOperation> then)
			implements ModelOperation {
	}

	/** Moves the current element into a feature of another one. */
	record MoveElement(Place place, ExpressionText container, String feature, List<ModelOperation> then)
			implements ModelOperation {
	}

	/** Removes the current element with all it holds and all references to it. */
	record RemoveElement(Place place, List<ModelOperation> then) implements ModelOperation {
	}

	/** Does something for each of some elements. */
	record For(Place place, ExpressionText elements, String iterator, List<ModelOperation> then)
			implements ModelOperation {
	}

	/** Does something when a condition holds. */
	record If(Place place, ExpressionText condition, List<ModelOperation> then) implements ModelOperation {
	}

	/** Gives a value a name. */
	record Let(Place place, String variable, ExpressionText value, List<ModelOperation> then)
			implements ModelOperation {
	}

	/** Does the first of some cases whose condition holds, else something else. */
	record Switch(Place place, List<If> cases, List<ModelOperation> otherwise) implements ModelOperation {
	}

	/** Leads to the diagram of the current element by a description; changes nothing. */
	record OpenDiagram(Place place, String description, List<ModelOperation> then) implements ModelOperation {
	}
}
