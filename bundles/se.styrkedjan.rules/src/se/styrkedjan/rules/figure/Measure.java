package se.styrkedjan.rules.figure;

import java.util.regex.Pattern;

/** What an amount in a text is said to be; told by the Swedish word before it. */
public enum Measure {
	/** Avvikelse, överskott, underskott. */
	DEVIATION("\\p{L}*(?:avvikelse|överskott|underskott)\\p{L}*"),
	/** Prognos. */
	FORECAST("\\p{L}*prognos\\p{L}*"),
	/** Utfall, nettokostnad. */
	OUTCOME("\\p{L}*(?:utfall|nettokostnad)\\p{L}*"),
	/** Budget. */
	BUDGET("\\p{L}*budget\\p{L}*");

	private final String words;

	Measure(String words) {
		this.words = words;
	}

	/** Finds the word of any measure, each in a group named as the measure. */
	static Pattern any() {
		var all = new StringBuilder();
		for (Measure measure : values()) {
			all.append(all.isEmpty() ? "" : "|").append("(?<").append(measure).append('>').append(measure.words).append(')');
		}
		return Pattern.compile("\\b(?:" + all + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
				| Pattern.UNICODE_CHARACTER_CLASS);
	}
}
