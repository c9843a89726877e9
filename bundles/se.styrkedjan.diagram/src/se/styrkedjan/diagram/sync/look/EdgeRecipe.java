package se.styrkedjan.diagram.sync.look;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.EdgeLook.Arrow;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke;
import se.styrkedjan.viewpoint.description.Conditional;
import se.styrkedjan.viewpoint.description.EdgeMapping;
import se.styrkedjan.viewpoint.description.EdgeStyle;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Scope;

/** Makes looks of the lines of one mapping. */
public final class EdgeRecipe {

	/** One style; {@code only} is how its lines are drawn when all are drawn alike, else null. */
	private record Choice(Expression condition, ColorRecipe color, Expression width, Stroke only, Stroke.Dash dash,
			Arrow source, Arrow end, LabelRecipe label) {
	}

	private static final EdgeLook PLAIN = new EdgeLook(new Stroke(Rgb.BLACK, 1, Stroke.Dash.SOLID), Arrow.NONE,
			Arrow.FILLED, new LabelLook("", Rgb.BLACK, 8, false, false, LabelLook.Position.INSIDE));

	private final Kitchen kitchen;
	private final List<Choice> choices = new ArrayList<>();
	private final Reads reads;

	/** A recipe for a mapping. */
	public EdgeRecipe(EdgeMapping mapping, Kitchen kitchen) {
		this.kitchen = kitchen;
		mapping.styles().forEach(style -> choices.add(choice(style)));
		reads = allReads();
	}

	private Choice choice(Conditional<EdgeStyle> conditional) {
		EdgeStyle style = conditional.style();
		Expression condition = conditional.condition().isEmpty() ? null
				: kitchen.interpreter().expression(conditional.condition());
		ColorRecipe color = ColorRecipe.of(style.color(), kitchen.interpreter());
		Expression width = kitchen.interpreter().expression(style.width());
		Stroke.Dash dash = Stroke.Dash.valueOf(style.line().name());
		Stroke only = width.isConstant() && color instanceof ColorRecipe.Constant fixed
				? stroke(fixed.rgb(), width, dash, Scope.of(null))
				: null;
		return new Choice(condition, color, width, only, dash, arrow(style.source()), arrow(style.target()),
				new LabelRecipe(style.label(), kitchen));
	}

	private Stroke stroke(Rgb color, Expression width, Stroke.Dash dash, Scope scope) {
		return new Stroke(color, Math.max(1, kitchen.number(width, scope, 1)), dash);
	}

	/** Arrows that combine two signs show the first that is known. */
	private static Arrow arrow(String sirius) {
		return switch (sirius) {
		case "NoDecoration", "" -> Arrow.NONE;
		case "OutputArrow", "InputArrow" -> Arrow.OPEN;
		case "OutputClosedArrow", "InputClosedArrow" -> Arrow.CLOSED;
		case "OutputFillClosedArrow", "InputFillClosedArrow" -> Arrow.FILLED;
		case "Diamond", "InputArrowWithDiamond", "DiamondWithDot", "InputArrowWithDiamondAndDot" -> Arrow.DIAMOND;
		case "FillDiamond", "InputArrowWithFillDiamond", "FillDiamondWithDot", "InputArrowWithFillDiamondAndDot" ->
			Arrow.FILLED_DIAMOND;
		default -> Arrow.DOT;
		};
	}

	private Reads allReads() {
		Reads all = Reads.NOTHING;
		for (Choice choice : choices) {
			all = all.and(choice.color.reads()).and(choice.width.reads()).and(choice.label.reads());
			all = choice.condition == null ? all : all.and(choice.condition.reads());
		}
		return all;
	}

	/** What a look depends on. */
	public Reads reads() {
		return reads;
	}

	/** The look in a scope; {@code chosen} is the colour chosen by hand, or null. */
	public EdgeLook look(Scope scope, Rgb chosen) {
		for (Choice choice : choices) {
			if (choice.condition == null || kitchen.holds(choice.condition, scope)) {
				return new EdgeLook(stroke(choice, scope, chosen), choice.source, choice.end, choice.label.label(scope));
			}
		}
		return PLAIN;
	}

	private Stroke stroke(Choice choice, Scope scope, Rgb chosen) {
		if (chosen == null && choice.only != null) {
			return choice.only;
		}
		Rgb color = chosen == null ? choice.color.color(kitchen.evaluation(), scope) : chosen;
		return stroke(color, choice.width, choice.dash, scope);
	}

	/** The label in a scope. */
	public String label(Scope scope) {
		return look(scope, null).label().text();
	}
}
