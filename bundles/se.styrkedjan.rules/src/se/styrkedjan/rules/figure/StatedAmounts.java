package se.styrkedjan.rules.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what sentences say of the unit's economy as a whole. It would rather overlook a figure than take one for what it is
 * not: a sentence that speaks of another time or of a part is left alone, and so is a measure with no or several amounts.
 */
public final class StatedAmounts {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n");
	/** Words that make an amount one of another time, or a comparison. */
	private static final Pattern OTHER_TIME = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b(?:föregående|förra|tidigare"
			+ "|fjol\\p{L}*|nästa|kommande|jämför\\p{L}*|motsvarande|månad\\p{L}*|ökat|minskat|ökning|minskning)\\b", FLAGS);
	/** What a deviation is measured against is not stated. */
	private static final Pattern AGAINST = Pattern
			.compile("\\b(?:mot|än|i förhållande till|inom|utanför|av|enligt)\\s+(?:den\\s+)?\\p{L}*budget\\p{L}*", FLAGS);
	private static final Pattern WHOLE = Pattern.compile("\\b(?:enhetens|totalt|totala|sammanlagt|sammantaget|sammanlagda"
			+ "|verksamhetens|netto\\p{L}*|hela|helår\\p{L}*)\\b", FLAGS);
	private static final Pattern AMOUNT = Pattern.compile("(?<number>\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+|\\d+)"
			+ "(?:,(?<fraction>\\d+))?[ \\u00a0\\u2009\\u202f]*(?<unit>tkr|mnkr|mkr|miljoner\\s+kronor|tusen\\s+kronor)\\b",
			FLAGS);
	private static final Pattern MEASURES = Measure.any();

	private StatedAmounts() {
	}

	/** What a plain text states, in its order. */
	public static List<Statement> of(String text) {
		return SENTENCE_END.splitAsStream(text).filter(sentence -> !OTHER_TIME.matcher(sentence).find())
				.filter(sentence -> WHOLE.matcher(sentence).find()).flatMap(StatedAmounts::inSentence).toList();
	}

	private static Stream<Statement> inSentence(String sentence) {
		String bare = AGAINST.matcher(sentence).replaceAll(" ");
		List<Statement> found = new ArrayList<>();
		Matcher measure = MEASURES.matcher(bare);
		int start = 0;
		Measure of = null;
		while (measure.find()) {
			add(of, bare.substring(start, measure.start()), found);
			start = measure.end();
			of = measure(measure);
		}
		add(of, bare.substring(start), found);
		return found.stream();
	}

	private static Measure measure(Matcher found) {
		return Stream.of(Measure.values()).filter(one -> found.group(one.name()) != null).findFirst().orElseThrow();
	}

	private static void add(Measure measure, String words, List<Statement> found) {
		List<Statement> amounts = measure == null ? List.of()
				: AMOUNT.matcher(words).results().map(amount -> statement(measure, amount.group())).toList();
		if (amounts.size() == 1) {
			found.add(amounts.getFirst());
		}
	}

	private static Statement statement(Measure measure, String written) {
		Matcher amount = AMOUNT.matcher(written);
		amount.matches();
		String fraction = amount.group("fraction") == null ? "" : amount.group("fraction");
		boolean millions = amount.group("unit").toLowerCase(java.util.Locale.ROOT).startsWith("m");
		int power = millions ? 3 : 0;
		BigDecimal value = new BigDecimal(amount.group("number").replaceAll("\\D", "") + "." + fraction + "0");
		return new Statement(measure, written, value.movePointRight(power),
				new BigDecimal("0.5").movePointLeft(fraction.length()).movePointRight(power));
	}
}
