package se.styrkedjan.forms.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the name on a tab so that it keeps the sign that closes it, and the year that tells it from its neighbours. */
final class TabName {

	/** Most characters of a name on a tab. */
	private static final int LENGTH = 48;
	private static final Pattern YEAR = Pattern.compile(" \\d{4}$");

	private TabName() {
	}

	/** The name as it is, or cut before the year at its end. */
	static String of(String name) {
		if (name.length() <= LENGTH) {
			return name;
		}
		Matcher found = YEAR.matcher(name);
		String year = found.find() ? found.group() : "";
		return name.substring(0, LENGTH - 1 - year.length()).strip() + "…" + year;
	}
}
