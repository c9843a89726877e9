package se.styrkedjan.rules.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.fulfilment.Proposal;
import se.styrkedjan.rules.text.SwedishNumber;

/** What the rules have to say, in Swedish or English. Thread-safe. */
public final class RuleWords {

	private final ResourceBundle bundle;
	private final Locale locale;

	private RuleWords(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle(RuleWords.class.getPackageName() + ".messages", locale,
				RuleWords.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** Words in a language: English for English, Swedish for any other. */
	public static RuleWords in(Locale locale) {
		return new RuleWords(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("sv", "SE"));
	}

	/** Words in the language the program was started with ({@code -nl}), else in that of the system. */
	public static RuleWords current() {
		String started = System.getProperty("osgi.nl", "");
		return in(started.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(started.replace('_', '-')));
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
		return bundle.containsKey(key) ? bundle.getString(key) : argument;
	}

	/** Why a fulfilment is proposed. */
	public String of(Proposal proposal) {
		return text("fulfilment." + proposal.reason(), SwedishNumber.format(proposal.miss(), SwedishNumber.AS_WRITTEN),
				SwedishNumber.format(proposal.tolerance(), SwedishNumber.AS_WRITTEN));
	}

	/** What a fix does, as the label of a menu or button. */
	public String of(Fix fix) {
		return text("fix." + fix);
	}

	private String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), locale).format(arguments);
	}
}
