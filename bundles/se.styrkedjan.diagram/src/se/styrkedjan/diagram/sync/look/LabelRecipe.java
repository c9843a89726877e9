package se.styrkedjan.diagram.sync.look;

import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.viewpoint.description.LabelStyle;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Scope;

/** Makes labels. */
final class LabelRecipe {

	private final Kitchen kitchen;
	private final Expression text;
	private final ColorRecipe color;
	private final int size;
	private final boolean bold;
	private final boolean italic;
	private final LabelStyle.Position position;

	/** A recipe for a style. */
	LabelRecipe(LabelStyle style, Kitchen kitchen) {
		this.kitchen = kitchen;
		this.text = kitchen.interpreter().expression(style.text());
		this.color = ColorRecipe.of(style.color(), kitchen.interpreter());
		this.size = style.size();
		this.bold = style.formats().contains("bold");
		this.italic = style.formats().contains("italic");
		this.position = style.position();
	}

	LabelLook label(Scope scope) {
		String words = position == LabelStyle.Position.HIDDEN ? "" : kitchen.text(text, scope);
		return new LabelLook(words, color.color(kitchen.evaluation(), scope), size, bold, italic,
				position == LabelStyle.Position.BORDER ? LabelLook.Position.BELOW : LabelLook.Position.INSIDE);
	}

	/** What it says, also when it is hidden. */
	String text(Scope scope) {
		return kitchen.text(text, scope);
	}

	Reads reads() {
		return text.reads().and(color.reads());
	}
}
