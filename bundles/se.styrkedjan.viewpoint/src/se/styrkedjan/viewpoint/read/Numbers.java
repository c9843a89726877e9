package se.styrkedjan.viewpoint.read;

import java.util.List;

import se.styrkedjan.viewpoint.read.Finding.Kind;

/** Reads whole numbers and tells of texts that are none. */
final class Numbers {

	private Numbers() {
	}

	/** The number in an attribute; 0 when it is missing or no number. */
	static int read(VsmElement element, String feature, List<Finding> findings) {
		String text = element.get(feature).trim();
		try {
			return text.isEmpty() ? 0 : Integer.parseInt(text);
		} catch (NumberFormatException e) {
			findings.add(new Finding(Kind.WRONG_VALUE, element.place(feature), text, "noValue"));
			return 0;
		}
	}
}
