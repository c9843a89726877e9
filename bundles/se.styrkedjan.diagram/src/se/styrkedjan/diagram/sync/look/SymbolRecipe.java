package se.styrkedjan.diagram.sync.look;

import java.util.Optional;

import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.viewpoint.description.NodeStyle.OtherSymbol;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Scope;

/** Makes the symbol that a layer puts in place of an image. */
final class SymbolRecipe {

	private final Kitchen kitchen;
	private final String layer;
	private final Expression condition;
	private final Expression image;

	SymbolRecipe(OtherSymbol symbol, Kitchen kitchen) {
		this.kitchen = kitchen;
		this.layer = symbol.layer();
		this.condition = symbol.condition().isEmpty() ? null : kitchen.interpreter().expression(symbol.condition());
		this.image = kitchen.interpreter().expression(symbol.image());
	}

	Reads reads() {
		return condition == null ? image.reads() : image.reads().and(condition.reads());
	}

	/** The symbol; empty while the layer is not shown, or when the element is not concerned. */
	Optional<Shape> shape(Scope scope) {
		if (!kitchen.isLayerShown().test(layer) || condition != null && !kitchen.holds(condition, scope)) {
			return Optional.empty();
		}
		String path = kitchen.text(image, scope);
		return path.isEmpty() ? Optional.empty() : Optional.of(new Shape.Symbol(path));
	}
}
