package se.styrkedjan.diagram.sync.look;

import java.util.Optional;

import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.viewpoint.description.Decoration;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.TypeName;
import se.styrkedjan.viewpoint.expression.Values;

/** Makes the small symbols of one decoration. */
public final class DecorationRecipe {

	private final TypeName type;
	private final Expression condition;
	private final Expression image;
	private final java.util.function.BooleanSupplier isLayerShown;

	/** A recipe for a decoration, which shows while its layer does. */
	public DecorationRecipe(Decoration decoration, Kitchen kitchen, java.util.function.BooleanSupplier isLayerShown) {
		this.type = new TypeName(decoration.domainClass());
		this.condition = decoration.precondition().isEmpty() ? null
				: kitchen.interpreter().expression(decoration.precondition());
		this.image = kitchen.interpreter().expression(decoration.image());
		this.isLayerShown = isLayerShown;
	}

	Reads reads() {
		return condition == null ? image.reads() : image.reads().and(condition.reads());
	}

	Optional<Shape.Symbol> icon(Scope scope, Kitchen kitchen) {
		if (!isLayerShown.getAsBoolean() || !type.isInstance(scope.self())
				|| condition != null && !kitchen.holds(condition, scope)) {
			return Optional.empty();
		}
		String path = Values.text(kitchen.evaluation().apply(image, scope));
		return path.isEmpty() ? Optional.empty() : Optional.of(new Shape.Symbol(path));
	}
}
