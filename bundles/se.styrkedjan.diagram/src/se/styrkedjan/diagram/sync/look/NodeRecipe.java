package se.styrkedjan.diagram.sync.look;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke;
import se.styrkedjan.viewpoint.description.Conditional;
import se.styrkedjan.viewpoint.description.NodeMapping;
import se.styrkedjan.viewpoint.description.NodeStyle;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Scope;

/** Makes looks of the nodes or containers of one mapping. */
public final class NodeRecipe {

	private record Choice(Expression condition, NodeStyleRecipe style) {
	}

	private static final NodeLook PLAIN = new NodeLook(Shape.Basic.RECTANGLE, Rgb.WHITE,
			new Stroke(Rgb.BLACK, 1, Stroke.Dash.SOLID),
			new LabelLook("", Rgb.BLACK, 8, false, false, LabelLook.Position.INSIDE), Content.NONE, 120, 60, List.of());

	private final Kitchen kitchen;
	private final List<Choice> choices = new ArrayList<>();
	private final List<DecorationRecipe> decorations;
	private final Reads reads;

	/** A recipe for a mapping with the decorations that are for it. */
	public NodeRecipe(NodeMapping mapping, List<DecorationRecipe> decorations, Kitchen kitchen) {
		this.kitchen = kitchen;
		this.decorations = decorations;
		Content content = content(mapping);
		for (Conditional<NodeStyle> conditional : mapping.styles()) {
			Expression condition = conditional.condition().isEmpty() ? null
					: kitchen.interpreter().expression(conditional.condition());
			choices.add(new Choice(condition, new NodeStyleRecipe(conditional.style(), content, kitchen)));
		}
		reads = allReads();
	}

	private static Content content(NodeMapping mapping) {
		return mapping.kind() == NodeMapping.Kind.NODE ? Content.NONE : Content.valueOf(mapping.presentation().name());
	}

	private Reads allReads() {
		Reads all = Reads.NOTHING;
		for (Choice choice : choices) {
			all = all.and(choice.style.reads());
			all = choice.condition == null ? all : all.and(choice.condition.reads());
		}
		for (DecorationRecipe decoration : decorations) {
			all = all.and(decoration.reads());
		}
		return all;
	}

	/** What a look depends on. */
	public Reads reads() {
		return reads;
	}

	/** The look in a scope; {@code chosenFill} is the colour chosen by hand, or null. */
	public NodeLook look(Scope scope, Rgb chosenFill) {
		for (Choice choice : choices) {
			if (choice.condition == null || kitchen.holds(choice.condition, scope)) {
				return choice.style.look(scope, chosenFill, icons(scope));
			}
		}
		return PLAIN;
	}

	/** The size of something new, at 0, 0: that of the style without condition, when all have the same. */
	public Rect usualSize(Scope scope) {
		return choices.isEmpty() || !choices.getLast().style.isSizeConstant()
				? new Rect(0, 0, PLAIN.width(), PLAIN.height())
				: choices.getLast().style.size(scope);
	}

	/** The label in a scope, also when it is not shown. */
	public String label(Scope scope) {
		for (Choice choice : choices) {
			if (choice.condition == null || kitchen.holds(choice.condition, scope)) {
				return choice.style.label().text(scope);
			}
		}
		return "";
	}

	/** What is said of a node where the mouse rests; the empty string when the specification says nothing. */
	public String tooltip(Scope scope) {
		for (Choice choice : choices) {
			if (choice.condition == null || kitchen.holds(choice.condition, scope)) {
				return choice.style.tooltip(scope);
			}
		}
		return "";
	}

	private List<Shape.Symbol> icons(Scope scope) {
		if (decorations.isEmpty()) {
			return List.of();
		}
		List<Shape.Symbol> icons = new ArrayList<>();
		decorations.forEach(decoration -> decoration.icon(scope, kitchen).ifPresent(icons::add));
		return icons;
	}
}
