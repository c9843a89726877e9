package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share as it is told in counts, such as {@code 12 av 54} or {@code 12/54}.
 *
 * @param part  the count that was met, from 0
 * @param whole the count it is a share of, from 1
 */
public record ShareReading(BigDecimal part, BigDecimal whole) {

	private static final Pattern COUNTS = Pattern
			.compile("(\\d[\\d\\s\u00a0\u202f]*?)\\s*(?:av|of|/)\\s*(\\d[\\d\\s\u00a0\u202f]*)(?:st)?");

	/** Reads counts; empty when it is no such text, or the whole is 0. */
	public static Optional<ShareReading> of(String typed) {
		Matcher matcher = COUNTS.matcher(typed.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		BigDecimal whole = count(matcher.group(2));
		return whole.signum() == 0 ? Optional.empty() : Optional.of(new ShareReading(count(matcher.group(1)), whole));
	}

	private static BigDecimal count(String digits) {
		return new BigDecimal(digits.replaceAll("\\D", ""));
	}
}
