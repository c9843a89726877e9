package se.styrkedjan.ui.message;

import java.util.Locale;

/** The languages the program speaks: Swedish, and English for those whose system or choice says so. */
public final class Language {

	/** Swedish as used in Sweden, with its way to write numbers. */
	public static final Locale SWEDISH = Locale.of("sv", "SE");

	private Language() {
	}

	/** The language in use: what the program was started with ({@code -nl}), else the system's. */
	public static Locale current() {
		String started = System.getProperty("osgi.nl", "");
		Locale locale = started.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(started.replace('_', '-'));
		return locale.getLanguage().equals("en") ? Locale.ENGLISH : SWEDISH;
	}
}
