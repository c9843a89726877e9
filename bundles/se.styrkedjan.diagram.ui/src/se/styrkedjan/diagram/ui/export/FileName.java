package se.styrkedjan.diagram.ui.export;

/** Names of files that every system takes. */
final class FileName {

	private static final int LONGEST = 80;

	private FileName() {
	}

	/** A name made of letters, digits, blanks and hyphens. */
	static String of(String title) {
		String name = title.replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
		String shortened = name.substring(0, Math.min(LONGEST, name.length())).strip();
		return shortened.isEmpty() ? "diagram" : shortened;
	}
}
