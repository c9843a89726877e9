package se.styrkedjan.ui.message;

import java.util.Locale;

import se.styrkedjan.rules.text.WordBundle;

/** The languages the program speaks: Swedish, and English for those whose system or choice says so. */
public final class Language {

	/** Swedish as used in Sweden, with its way to write numbers. */
	public static final Locale SWEDISH = Locale.of("sv", "SE");

	private Language() {
	}

	/** The language in use: what the program was started with ({@code -nl}), else the system's. */
	public static Locale current() {
		return WordBundle.language();
	}
}
