package se.styrkedjan.store;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders printed numbers such as {@code 1.3} by their parts, so that {@code 1.10} comes after {@code 1.9}. */
public final class NumberOrder implements Comparator<String> {

	/** The order; thread-safe. */
	public static final NumberOrder INSTANCE = new NumberOrder();
	private static final Pattern DOT = Pattern.compile("\\.");
	private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

	private NumberOrder() {
	}

	@Override
	public int compare(String first, String second) {
		String[] left = DOT.split(first);
		String[] right = DOT.split(second);
		for (int i = 0; i < Math.min(left.length, right.length); i++) {
			int order = comparePart(left[i], right[i]);
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(left.length, right.length);
	}

	/** Digits before words. */
	private static int comparePart(String left, String right) {
		boolean leftDigits = DIGITS.matcher(left).matches();
		boolean rightDigits = DIGITS.matcher(right).matches();
		if (leftDigits && rightDigits) {
			return Long.compare(Long.parseLong(left), Long.parseLong(right));
		}
		return leftDigits == rightDigits ? left.compareTo(right) : Boolean.compare(rightDigits, leftDigits);
	}
}
