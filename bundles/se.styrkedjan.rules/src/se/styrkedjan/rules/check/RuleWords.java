package se.styrkedjan.rules.check;

import java.util.Locale;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.text.WordBundle;

/** What the rules have to say, in Swedish or English. Thread-safe. */
public final class RuleWords {

	private final WordBundle words;

	private RuleWords(Locale locale) {
		words = WordBundle.of(RuleWords.class, locale);
	}

	/** Words in a language: English for English, Swedish for any other. */
	public static RuleWords in(Locale locale) {
		return new RuleWords(WordBundle.nearest(locale));
	}

	/** Words in the language the program was started with ({@code -nl}), else in that of the system. */
	public static RuleWords current() {
		return in(WordBundle.language());
	}

	/** What is wrong and what to do. */
	public String of(Violation violation) {
		return text("rule." + violation.code(), violation.arguments().stream().map(this::argument).toArray());
	}

	private Object argument(Object argument) {
		if (argument instanceof Period period) {
			return text("period." + period.getName());
		}
		String key = "name." + argument;
		return words.has(key) ? words.text(key) : argument;
	}

	/** What a fix does, as the label of a menu or button. */
	public String of(Fix fix) {
		return text("fix." + fix);
	}

	private String text(String key, Object... arguments) {
		return words.text(key, arguments);
	}
}
