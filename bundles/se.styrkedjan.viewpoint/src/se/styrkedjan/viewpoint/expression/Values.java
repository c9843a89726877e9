package se.styrkedjan.viewpoint.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Turns values of expressions into what is asked for. */
public final class Values {

	private static final int MOST_DIGITS = 9;

	private Values() {
	}

	/** True when it is true, or the text {@code true}; other things are true when they are there and not empty. */
	public static boolean truth(Object value) {
		return switch (value) {
		case null -> false;
		case Boolean truth -> truth;
		case String text -> Boolean.parseBoolean(text.trim());
		case Collection<?> some -> !some.isEmpty();
		default -> true;
		};
	}

	/** As text; the empty string for nothing. */
	public static String text(Object value) {
		return switch (value) {
		case null -> "";
		case String text -> text;
		default -> value.toString();
		};
	}

	/** As whole number; another one when it is none. */
	public static int number(Object value, int other) {
		return switch (value) {
		case Number number -> number.intValue();
		case String text -> number(text.trim(), other);
		case null, default -> other;
		};
	}

	/** By hand: sizes are written as texts, and looks are made by the thousand. */
	private static int number(String text, int other) {
		int start = text.startsWith("-") ? 1 : 0;
		int number = 0;
		for (int i = start; i < text.length(); i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return other;
			}
			number = 10 * number + digit;
		}
		int digits = text.length() - start;
		return digits == 0 || digits > MOST_DIGITS ? other : start == 0 ? number : -number;
	}

	/** As number with decimals; another one when it is none. */
	public static double decimal(Object value, double other) {
		return switch (value) {
		case Number number -> number.doubleValue();
		case String text when text.trim().matches("-?\\d+(\\.\\d+)?") -> Double.parseDouble(text.trim());
		case null, default -> other;
		};
	}

	/** The elements in a value: itself, or those of a collection; everything else is left out. */
	public static List<EObject> elements(Object value) {
		return switch (value) {
		case null -> List.of();
		case EObject element -> List.of(element);
		case Collection<?> some -> elements(some);
		default -> List.of();
		};
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> elements(Collection<?> some) {
		if (some instanceof List<?> list && areElements(list)) {
			return (List<EObject>) list;
		}
		List<EObject> elements = new ArrayList<>();
		some.stream().filter(EObject.class::isInstance).forEach(each -> elements.add((EObject) each));
		return elements;
	}

	private static boolean areElements(List<?> list) {
		for (Object each : list) {
			if (!(each instanceof EObject)) {
				return false;
			}
		}
		return true;
	}
}
