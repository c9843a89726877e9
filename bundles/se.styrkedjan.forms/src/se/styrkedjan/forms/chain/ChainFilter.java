package se.styrkedjan.forms.chain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.model.steering.Goal;

/**
 * Which goals a typed text leaves in the tree: those whose number and title hold every word of it, and all goals above
 * those. Å, ä and ö are letters of their own; other accents and case make no difference.
 */
public final class ChainFilter {

	/** Lets every goal through. */
	public static final ChainFilter ALL = new ChainFilter(List.of());

	private final List<String> words;

	private ChainFilter(List<String> words) {
		this.words = words;
	}

	/** A filter for what the user has typed. */
	public static ChainFilter of(String typed) {
		String text = fold(typed).strip();
		return text.isEmpty() ? ALL : new ChainFilter(List.of(text.split("\\s+")));
	}

	/** Whether every goal is let through. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether the goal itself holds the words. */
	public boolean matches(Goal goal) {
		String text = fold(nonNull(goal.getNumber()) + ' ' + nonNull(goal.getTitle()));
		return words.stream().allMatch(text::contains);
	}

	/** Whether the goal or one below it holds the words. */
	public boolean shows(Goal goal) {
		return matches(goal) || goal.getGoals().stream().anyMatch(this::shows);
	}

	private static String fold(String text) {
		StringBuilder folded = new StringBuilder();
		text.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> fold(letter, folded));
		return folded.toString();
	}

	private static void fold(int letter, StringBuilder folded) {
		if ("åäö".indexOf(letter) >= 0) {
			folded.appendCodePoint(letter);
			return;
		}
		String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
		parts.codePoints().filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
				.forEach(folded::appendCodePoint);
	}

	private static String nonNull(String text) {
		return text == null ? "" : text;
	}
}
