package se.styrkedjan.interchange.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that stand in place of a target: the board sets it itself. */
public final class TargetWords {

	/** The words, broken by a narrow column anywhere. */
	public static final String WORDS = "(?:Tas\\s+fram\\s+av(?:\\s+n[äa]mnd(?:\\s?/\\s?[styrel]+(?:[\\s-]{1,2}[styrel]{1,7})?|en)?)?"
			+ "|Fastställs\\s+av\\s+nämnd(?:en)?|Nämndens?\\s+eget)";

	private static final Pattern SHAPE = Pattern.compile("(?iu)" + WORDS);
	private static final Pattern BROKEN = Pattern.compile("tasframavnämnd(/?s?t?y?r?-?e?l?s?e?)");

	private TargetWords() {
	}

	/** @return whether the words were broken off and are made whole by the text */
	public static boolean completed(String cell, String text) {
		var squeezed = (cell + text).replaceAll("[\\s-]+", "").toLowerCase(Locale.ROOT);
		return cell.contains("/") && !cell.endsWith("else") && squeezed.equals("tasframavnämnd/styrelse")
				|| cell.endsWith(" av") && squeezed.matches("tasframavnämnd(?:/[styrel]*)?");
	}

	/** @return the words made whole, empty when the text says something else */
	public static Optional<String> read(String cell) {
		var squeezed = cell.replaceAll("[\\s-]+", "").toLowerCase(Locale.ROOT);
		var broken = BROKEN.matcher(squeezed);
		if (broken.matches()) {
			return Optional.of(broken.group(1).isEmpty() ? "Tas fram av nämnd" : "Tas fram av nämnd/styrelse");
		}
		return SHAPE.matcher(cell.strip()).matches() ? Optional.of(cell.strip().replaceAll("\\s+", " "))
				: Optional.empty();
	}
}
