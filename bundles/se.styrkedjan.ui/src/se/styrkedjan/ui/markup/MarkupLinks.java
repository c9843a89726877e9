package se.styrkedjan.ui.markup;

import java.util.regex.Pattern;

/** Which links are kept: web, mail and telephone. */
final class MarkupLinks {

	private static final Pattern SAFE = Pattern.compile("(https?://|mailto:|tel:)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

	private MarkupLinks() {
	}

	/** The link when it is safe, else the empty string. */
	static String safe(String href) {
		String stripped = href.strip();
		return SAFE.matcher(stripped).matches() ? stripped : "";
	}

	/** What a user types as a link: an address without scheme gets https or mailto; empty when it is none. */
	static String typed(String text) {
		String stripped = text.strip();
		if (stripped.matches("[^@\\s:/]+@[^@\\s:/]+\\.[^@\\s:/]+")) {
			return safe("mailto:" + stripped);
		}
		boolean bare = !stripped.isEmpty() && !stripped.contains(":") && stripped.contains(".");
		return safe(bare ? "https://" + stripped : stripped);
	}
}
