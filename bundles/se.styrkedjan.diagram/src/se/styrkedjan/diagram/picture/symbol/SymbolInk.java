package se.styrkedjan.diagram.picture.symbol;

import java.util.function.UnaryOperator;

import org.w3c.dom.Element;

import se.styrkedjan.diagram.look.Stroke.Dash;

/**
 * How an outline of a symbol is painted, with what it inherits from the groups around it.
 *
 * @param fill   colour inside
 * @param stroke colour of the outline
 * @param width  width of the outline, pixels however the symbol is stretched
 * @param dash   pattern of the outline
 */
record SymbolInk(SymbolColor fill, SymbolColor stroke, double width, Dash dash) {

	static final SymbolInk INITIAL = new SymbolInk(SymbolColor.of("black"), SymbolColor.of("none"), 1, Dash.SOLID);

	/** This ink, changed by the attributes and the style of an element. */
	SymbolInk in(Element element) {
		UnaryOperator<String> value = name -> value(element, name);
		String newFill = value.apply("fill");
		String newStroke = value.apply("stroke");
		String newWidth = value.apply("stroke-width");
		String newDash = value.apply("stroke-dasharray");
		return new SymbolInk(newFill.isEmpty() ? fill : SymbolColor.of(newFill),
				newStroke.isEmpty() ? stroke : SymbolColor.of(newStroke),
				newWidth.isEmpty() ? width : Double.parseDouble(newWidth.replace("px", "").strip()),
				newDash.isEmpty() ? dash : dash(newDash));
	}

	private static Dash dash(String pattern) {
		if ("none".equals(pattern)) {
			return Dash.SOLID;
		}
		double first = Double.parseDouble(pattern.strip().split("[\\s,]+")[0]);
		return first <= 2 ? Dash.DOT : Dash.DASH;
	}

	private static String value(Element element, String name) {
		for (String declaration : element.getAttribute("style").split(";")) {
			int colon = declaration.indexOf(':');
			if (colon > 0 && declaration.substring(0, colon).strip().equals(name)) {
				return declaration.substring(colon + 1).strip();
			}
		}
		return element.getAttribute(name).strip();
	}
}
