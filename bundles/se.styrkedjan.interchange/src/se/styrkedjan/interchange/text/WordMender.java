package se.styrkedjan.interchange.text;

import java.util.Collection;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Joins words that were broken by line ends and narrow columns. It learns the words of the document: two parts are
 * joined when the whole is used elsewhere and one of the parts is not a word of its own.
 */
public final class WordMender {

	private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
	private static final Set<String> AFTER_HANGING_HYPHEN = Set.of("och", "eller", "samt", "respektive", "till",
			"som", "men", "liksom", "in", "inom", "såväl");
	/** Common short words, which are no ends of other words even where a document has them only once. */
	private static final Set<String> STANDS_ALONE = Set.of("sin", "sitt", "sina", "en", "ett", "den", "det", "de",
			"dem", "av", "i", "på", "med", "för", "om", "att", "är", "och", "som", "till", "inom", "vid", "ur", "per", "ska",
			"man", "sig", "var");
	/** Long words of the tables that every document has, in columns that are too narrow for them. */
	private static final String COLUMN_WORDS = "personuppgiftsincidenter personalrelaterade samverkanspart avvikelser "
			+ "avvikelse verksamhet verksamheten klagomål synpunkter identifierat rättssäkerhet handläggning utförande "
			+ "utrustning återkoppling registrering rapporteringsvyn verksamhetssystem tillgänglighet sjukfrånvaro "
			+ "medskapandeindex patientnämnden personalkostnader lokalkostnader entreprenader hyresintäkter";
	private static final int SHORTEST_WHOLE = 6;
	private static final int LOOSE_ENDS = 3;
	private static final int LONGEST_ENDING = 4;
	private static final int SHORTEST_STEM = 8;

	private final NavigableMap<String, Integer> words = new TreeMap<>();

	/** @param texts all texts of the document */
	public WordMender(Collection<String> texts) {
		learn(COLUMN_WORDS);
		texts.forEach(this::learn);
	}

	private void learn(String text) {
		var matcher = WORD.matcher(text);
		while (matcher.find()) {
			if (matcher.end() < text.length() && text.charAt(matcher.end()) == '-'
					&& text.substring(matcher.end() + 1).isBlank()) {
				break;
			}
			words.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
		}
	}

	/**
	 * Joins two lines of one paragraph.
	 *
	 * @param before first line
	 * @param after  the line after it
	 * @return both as one text
	 */
	public String join(String before, String after) {
		if (before.isEmpty() || after.isEmpty()) {
			return before + after;
		}
		if (before.endsWith("\u00ad")) {
			return before.substring(0, before.length() - 1) + after;
		}
		if (before.endsWith("/") || after.startsWith("/")) {
			return before + after;
		}
		return before.endsWith("-") && before.length() > 1 && Character.isLetter(before.charAt(before.length() - 2))
				? joinHyphen(before, after)
				: before + " " + after;
	}

	/**
	 * Mends words that a narrow column has broken with a space.
	 *
	 * @param cell text of a table cell
	 * @return the text with such words made whole
	 */
	public String mend(String cell) {
		var parts = cell.split(" ");
		var mended = new StringBuilder(parts[0]);
		for (int i = 1; i < parts.length; i++) {
			mended.append(broken(lastWord(mended), parts[i]) ? "" : " ").append(parts[i]);
		}
		return mended.toString();
	}

	private String joinHyphen(String before, String after) {
		var next = firstWord(after).toLowerCase(Locale.ROOT);
		if (AFTER_HANGING_HYPHEN.contains(next)) {
			return before + " " + after;
		}
		var stem = before.substring(0, before.length() - 1);
		var first = lastWord(stem).toLowerCase(Locale.ROOT);
		boolean capitals = !firstWord(after).equals(next);
		if (!Character.isLowerCase(after.charAt(0)) || capitals || known(first + "-" + next) || !joinable(first, next)) {
			return before + after;
		}
		return stem + after;
	}

	/** Without better knowledge a hyphen between small letters at the line end is a soft one. */
	private boolean joinable(String first, String next) {
		boolean capitals = first.isEmpty() || first.length() <= 3 && !known(first + next);
		return known(first + next) || !capitals && !(known(first) && known(next));
	}

	private boolean broken(String first, String next) {
		var end = firstWord(next);
		if (first.isEmpty() || end.isEmpty() || !Character.isLowerCase(end.charAt(0)) || !next.startsWith(end)) {
			return false;
		}
		var whole = (first + end).toLowerCase(Locale.ROOT);
		if (!STANDS_ALONE.contains(end) && count(end) <= 1 && inflected(first, whole)) {
			return true;
		}
		boolean partUnknown = count(first) <= 1 || count(end) <= 1;
		return whole.length() >= SHORTEST_WHOLE && known(whole) && (partUnknown || count(end) < LOOSE_ENDS);
	}

	/** A word may be known in another form only, such as in the singular; then it is longer than the part that broke off. */
	private boolean inflected(String first, String whole) {
		if (count(first) > 1 || whole.length() < SHORTEST_STEM) {
			return false;
		}
		var longer = words.ceilingKey(whole);
		if (longer != null && longer.startsWith(whole) && longer.length() <= whole.length() + LONGEST_ENDING) {
			return true;
		}
		for (int ending = 1; ending <= LONGEST_ENDING; ending++) {
			int stem = whole.length() - ending;
			if (stem > first.length() && stem >= SHORTEST_STEM && known(whole.substring(0, stem))) {
				return true;
			}
		}
		return false;
	}

	private boolean known(String word) {
		return words.containsKey(word);
	}

	private int count(String word) {
		return words.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
	}

	private static String firstWord(String text) {
		var matcher = WORD.matcher(text);
		return matcher.lookingAt() ? matcher.group() : "";
	}

	private static String lastWord(CharSequence text) {
		int start = text.length();
		while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
			start--;
		}
		return text.subSequence(start, text.length()).toString();
	}
}
