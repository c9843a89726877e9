package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.rules.fulfilment.Counts;
import se.styrkedjan.ui.message.Messages;

/** Reads a share as it is told in counts, such as {@code 12 av 54} or {@code 12/54}. */
public final class ShareReading {

	private static final Messages WORDS = Messages.of(ShareReading.class);
	private static final Pattern COUNTS = Pattern
			.compile("(\\d[\\d\\s\u00a0\u202f]*?)\\s*(?:av|of|/)\\s*(\\d[\\d\\s\u00a0\u202f]*)(?:st)?(?:\\s*=.*)?");

	private ShareReading() {
	}

	/**
	 * Reads counts.
	 *
	 * @return empty when it is no such text
	 * @throws UnreadableException when there is no share of the whole, or the part is larger than it
	 */
	public static Optional<Counts> of(String typed) throws UnreadableException {
		Matcher matcher = COUNTS.matcher(typed.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		BigDecimal part = count(matcher.group(1));
		BigDecimal whole = count(matcher.group(2));
		if (whole.signum() == 0) {
			throw new UnreadableException(WORDS.text("wanted.whole"));
		}
		if (part.compareTo(whole) > 0) {
			throw new UnreadableException(WORDS.text("wanted.part", part, whole));
		}
		return Counts.of(part, whole);
	}

	private static BigDecimal count(String digits) {
		return new BigDecimal(digits.replaceAll("\\D", ""));
	}
}
