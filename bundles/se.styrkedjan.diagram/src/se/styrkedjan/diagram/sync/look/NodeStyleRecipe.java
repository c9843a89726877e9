package se.styrkedjan.diagram.sync.look;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke;
import se.styrkedjan.viewpoint.description.NodeStyle;
import se.styrkedjan.viewpoint.description.NodeStyle.Outline;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Scope;

/** Makes looks of one style of a node or container. */
final class NodeStyleRecipe {

	/** Sizes are written in units of so many pixels. */
	private static final int UNIT = 10;
	private static final int USUAL_WIDTH = 400;
	private static final int USUAL_HEIGHT = 120;

	private final Kitchen kitchen;
	private final Content content;
	private final Shape shape;
	private final List<SymbolRecipe> symbols;
	private final ColorRecipe fill;
	private final ColorRecipe stroke;
	private final Expression strokeWidth;
	private final Stroke.Dash dash;
	private final LabelRecipe label;
	private final Expression tooltip;
	private final Expression width;
	private final Expression height;
	private final Expression size;
	/** Their values where they are always the same, found at first use; else null. */
	private Rect onlySize;
	private Stroke onlyStroke;

	/** A recipe for a style of something with such content. */
	NodeStyleRecipe(NodeStyle style, Content content, Kitchen kitchen) {
		this.kitchen = kitchen;
		this.content = content;
		this.shape = shape(style);
		this.symbols = style.symbols().stream().map(symbol -> new SymbolRecipe(symbol, kitchen)).toList();
		this.fill = style.outline() == Outline.IMAGE ? null : ColorRecipe.of(style.fill(), kitchen.interpreter());
		this.stroke = ColorRecipe.of(style.border().color(), kitchen.interpreter());
		this.strokeWidth = kitchen.interpreter().expression(style.border().width());
		this.dash = Stroke.Dash.valueOf(style.border().line().name());
		this.label = new LabelRecipe(style.label(), kitchen);
		this.tooltip = kitchen.interpreter().expression(style.tooltip());
		this.width = kitchen.interpreter().expression(style.size().width());
		this.height = kitchen.interpreter().expression(style.size().height());
		this.size = kitchen.interpreter().expression(style.size().size());
	}

	private static Shape shape(NodeStyle style) {
		return switch (style.outline()) {
		case SQUARE -> Shape.Basic.RECTANGLE;
		case ROUNDED -> Shape.Basic.ROUNDED;
		case ELLIPSE -> Shape.Basic.ELLIPSE;
		case LOZENGE -> Shape.Basic.LOZENGE;
		case DOT -> Shape.Basic.DOT;
		case NOTE -> Shape.Basic.NOTE;
		case IMAGE -> new Shape.Symbol(style.image());
		};
	}

	Reads reads() {
		Reads all = label.reads().and(stroke.reads()).and(strokeWidth.reads()).and(width.reads()).and(height.reads())
				.and(size.reads());
		for (SymbolRecipe symbol : symbols) {
			all = all.and(symbol.reads());
		}
		return fill == null ? all : all.and(fill.reads());
	}

	LabelRecipe label() {
		return label;
	}

	/** What is said where the mouse rests; the empty string when the specification says nothing. */
	String tooltip(Scope scope) {
		return kitchen.text(tooltip, scope);
	}

	NodeLook look(Scope scope, Rgb chosenFill, List<Shape.Symbol> icons) {
		Rgb inside = chosenFill != null || fill == null ? chosenFill : fill.color(kitchen.evaluation(), scope);
		Rect box = size(scope);
		return new NodeLook(shape(scope), inside, stroke(scope), label.label(scope), content, box.width(), box.height(), icons);
	}

	private Stroke stroke(Scope scope) {
		if (onlyStroke != null) {
			return onlyStroke;
		}
		Stroke made = new Stroke(stroke.color(kitchen.evaluation(), scope), kitchen.number(strokeWidth, scope, 0), dash);
		onlyStroke = strokeWidth.isConstant() && stroke instanceof ColorRecipe.Constant ? made : null;
		return made;
	}

	private Shape shape(Scope scope) {
		for (SymbolRecipe symbol : symbols) {
			Optional<Shape> other = symbol.shape(scope);
			if (other.isPresent()) {
				return other.get();
			}
		}
		return shape;
	}

	/** Whether all are of one size. */
	boolean isSizeConstant() {
		return width.isConstant() && height.isConstant() && size.isConstant();
	}

	/** The size when it is made, at 0, 0. A symbol without size has that of its file. */
	Rect size(Scope scope) {
		if (onlySize != null) {
			return onlySize;
		}
		Rect found = foundSize(scope);
		onlySize = isSizeConstant() ? found : null;
		return found;
	}

	private Rect foundSize(Scope scope) {
		int wide = pixels(width, scope);
		int high = pixels(height, scope);
		if (wide <= 0 || high <= 0) {
			int both = pixels(size, scope);
			if (shape instanceof Shape.Symbol symbol && both <= 0) {
				return kitchen.symbols().natural(symbol.path());
			}
			wide = wide > 0 ? wide : usual(both, USUAL_WIDTH);
			high = high > 0 ? high : usual((int) Math.round(both / ratio()), USUAL_HEIGHT);
		}
		return new Rect(0, 0, wide, high);
	}

	private int pixels(Expression units, Scope scope) {
		return UNIT * kitchen.number(units, scope, 0);
	}

	private int usual(int given, int usual) {
		if (given > 0) {
			return given;
		}
		return content == Content.NONE ? USUAL_HEIGHT / 2 : usual;
	}

	private double ratio() {
		if (!(shape instanceof Shape.Symbol symbol)) {
			return 1;
		}
		Rect natural = kitchen.symbols().natural(symbol.path());
		return (double) natural.width() / natural.height();
	}
}
