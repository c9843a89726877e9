package se.styrkedjan.ui.markup;

/** Finds where the caret belongs when a text is replaced by another, such as at undo. */
final class MarkupCaret {

	private MarkupCaret() {
	}

	/** The same place when the text around it is the same, else the end of what differs. */
	static int after(String before, int caret, String after) {
		int same = 0;
		while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
			same++;
		}
		int tail = 0;
		while (tail < Math.min(before.length(), after.length()) - same
				&& before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
			tail++;
		}
		if (caret <= same) {
			return caret;
		}
		return caret >= before.length() - tail ? caret + after.length() - before.length() : after.length() - tail;
	}
}
