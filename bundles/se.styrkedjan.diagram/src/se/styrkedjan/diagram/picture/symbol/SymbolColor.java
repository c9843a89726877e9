package se.styrkedjan.diagram.picture.symbol;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.styrkedjan.diagram.look.Rgb;

/** A colour of a symbol: a fixed one, none, or that of the style of the node. */
sealed interface SymbolColor {

	/** Nothing is painted. */
	record None() implements SymbolColor {
	}

	/** {@code currentColor}: the colour of the node's border. */
	record OfNode() implements SymbolColor {
	}

	/** A colour of its own. */
	record Fixed(Rgb color) implements SymbolColor {
	}

	Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\)");

	Map<String, String> NAMES = Map.ofEntries(Map.entry("black", "#000000"), Map.entry("white", "#ffffff"),
			Map.entry("gray", "#808080"), Map.entry("grey", "#808080"), Map.entry("silver", "#c0c0c0"),
			Map.entry("red", "#ff0000"), Map.entry("green", "#008000"), Map.entry("blue", "#0000ff"),
			Map.entry("yellow", "#ffff00"), Map.entry("orange", "#ffa500"), Map.entry("purple", "#800080"));

	/**
	 * Reads a colour as SVG writes it.
	 *
	 * @throws IllegalArgumentException when it is no colour we know
	 */
	static SymbolColor of(String text) {
		String value = text.strip().toLowerCase(Locale.ROOT);
		return switch (value) {
		case "none", "transparent" -> new None();
		case "currentcolor" -> new OfNode();
		default -> new Fixed(fixed(value));
		};
	}

	/** The colour to paint with, null for none. */
	default Rgb on(Rgb colorOfNode) {
		return switch (this) {
		case None none -> null;
		case OfNode ofNode -> colorOfNode;
		case Fixed fixed -> fixed.color();
		};
	}

	private static Rgb fixed(String value) {
		Matcher rgb = RGB.matcher(value);
		if (rgb.matches()) {
			return new Rgb(part(rgb.group(1)), part(rgb.group(2)), part(rgb.group(3)));
		}
		return Rgb.of(value.matches("#[0-9a-f]{3}") ? value.replaceAll("([0-9a-f])", "$1$1")
				: NAMES.getOrDefault(value, value));
	}

	private static int part(String number) {
		return Math.min(255, Integer.parseInt(number));
	}
}
