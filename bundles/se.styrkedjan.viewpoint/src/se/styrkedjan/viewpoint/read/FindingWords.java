package se.styrkedjan.viewpoint.read;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Puts findings into words, in Swedish or English. */
public final class FindingWords {

	private final ResourceBundle bundle;
	private final Locale locale;

	private FindingWords(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle(FindingWords.class.getPackageName() + ".messages", locale,
				FindingWords.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** Words in a language; any but English is Swedish. */
	public static FindingWords in(Locale locale) {
		return new FindingWords(locale);
	}

	/** A finding with its place and what happens instead, in one line. */
	public String of(Finding finding) {
		String what = text("finding." + finding.kind(), finding.detail());
		return text("finding.line", finding.place().line(), finding.place().element(), what, instead(finding.instead()));
	}

	/** What happens instead, as the table of support says it. */
	public String instead(String code) {
		return text("instead." + code);
	}

	/** Why a file cannot be read. */
	public String of(UnreadableSpecificationException problem) {
		return text("unreadable." + problem.reason(), problem.file(), problem.line());
	}

	private String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), locale).format(arguments);
	}
}
