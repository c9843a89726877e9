package se.styrkedjan.store.jdbc;

import java.util.List;
import java.util.regex.Pattern;

import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * What the forms of a Swedish word have in common: the stem of Snowball's algorithm, with the endings that it leaves. A
 * stem is a beginning of its word. For use by one thread.
 */
final class SwedishStem {

	/** Of shorter words too little is left to tell them from others. */
	private static final int SHORTEST = 4;

	/**
	 * Endings that Snowball leaves; of the word, what stands in the group is left.
	 * <ul>
	 * <li>skolan: of shorter words, such as sedan, it seldom is an ending, and never of the plans that so much is written
	 * about;
	 * <li>frånvaron and miljöns, but not of person or vision;
	 * <li>stödet, stödets, but not enhet or internet;
	 * <li>gemensamt, hållbart, snabbt, särskilt and särskild, jämställt and jämställd;
	 * <li>föräldrar, and bostäder, of which Snowball takes bostad for an ending too.
	 * </ul>
	 */
	private static final List<Pattern> ENDINGS = List.of(Pattern.compile("(.{4,}(?<!pl)a)n"),
			Pattern.compile("(.{3,}(?:[^is]o|ö))ns?"),
			Pattern.compile("(.+[b-df-gj-np-tv-xz](?<!intern))ets?"),
			Pattern.compile("(.*(?:sam|bar|bb|full|lös|skil|ställ))t"), Pattern.compile("(.*(?:skil|ställ))d"),
			Pattern.compile("(.*föräld)r"), Pattern.compile("(.+st)äd"));

	/** An m or n is doubled before a vowel: gemensamma, rummet, allmänna. */
	private static final Pattern DOUBLED = Pattern.compile(".+(?:mm|nn)");

	private final SwedishStemmer stemmer = new SwedishStemmer();

	/** The stem of a word, folded. One pass takes one ending: ärendena, ärenden, ärend. */
	String of(String word) {
		if (word.length() < SHORTEST) {
			return word;
		}
		stemmer.setCurrent(withoutEnding(word));
		stemmer.stem();
		String once = single(stemmer.getCurrent());
		return once.equals(word) ? once : of(once);
	}

	private static String withoutEnding(String word) {
		return ENDINGS.stream().map(ending -> ending.matcher(word)).filter(match -> match.matches()).findFirst()
				.map(match -> match.group(1)).orElse(word);
	}

	private static String single(String stem) {
		return DOUBLED.matcher(stem).matches() ? stem.substring(0, stem.length() - 1) : stem;
	}
}
