package se.styrkedjan.report.html;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.report.document.Inline;
import se.styrkedjan.report.document.LineBreak;
import se.styrkedjan.report.document.Link;
import se.styrkedjan.report.document.TextRun;

/**
 * Finds where pieces of text meet without a space, such as a word in italics and the full stop after it. The renderer
 * of the PDF would break lines there, and a line must not begin with a full stop.
 */
final class Joints {

	/** Longer words are broken somewhere in any case. */
	private static final int LONGEST = 40;

	private Joints() {
	}

	/** A piece of a piece, and whether it continues the one before without a space. */
	private record Atom(Inline inline, boolean joined) {
	}

	/**
	 * Groups the content of a paragraph.
	 *
	 * @return groups in order; the pieces of a group must stand on one line
	 */
	static List<List<Inline>> groups(List<Inline> content) {
		List<List<Inline>> groups = new ArrayList<>();
		for (Atom atom : atoms(content)) {
			if (atom.joined() && length(groups.getLast()) + length(atom.inline()) <= LONGEST) {
				groups.getLast().add(atom.inline());
			} else {
				groups.add(new ArrayList<>(List.of(atom.inline())));
			}
		}
		return groups;
	}

	private static List<Atom> atoms(List<Inline> content) {
		List<Atom> atoms = new ArrayList<>();
		boolean open = false;
		for (int i = 0; i < content.size(); i++) {
			boolean followed = i + 1 < content.size() && startsWithWord(content.get(i + 1));
			if (content.get(i) instanceof TextRun run) {
				split(run, open && startsWithWord(run), followed, atoms);
			} else {
				atoms.add(new Atom(content.get(i), open && startsWithWord(content.get(i))));
			}
			open = endsWithWord(content.get(i));
		}
		return atoms;
	}

	/** The first word of a run may belong to what stands before, the last to what follows. */
	private static void split(TextRun run, boolean joined, boolean followed, List<Atom> atoms) {
		String text = run.text();
		int start = joined ? firstSpace(text) : 0;
		int end = followed && endsWithWord(run) ? Math.max(start, text.lastIndexOf(' ') + 1) : text.length();
		if (joined) {
			add(run, text.substring(0, start), true, atoms);
		}
		add(run, text.substring(start, end), false, atoms);
		add(run, text.substring(end), false, atoms);
	}

	private static void add(TextRun run, String part, boolean joined, List<Atom> atoms) {
		if (!part.isEmpty()) {
			atoms.add(new Atom(new TextRun(part, run.emphasis()), joined));
		}
	}

	private static int firstSpace(String text) {
		int space = text.indexOf(' ');
		return space < 0 ? text.length() : space;
	}

	private static boolean startsWithWord(Inline inline) {
		String text = text(inline);
		return !text.isEmpty() && text.charAt(0) != ' ';
	}

	private static boolean endsWithWord(Inline inline) {
		String text = text(inline);
		return !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
	}

	private static int length(List<Inline> group) {
		return group.stream().mapToInt(Joints::length).sum();
	}

	private static int length(Inline inline) {
		return text(inline).length();
	}

	private static String text(Inline inline) {
		return switch (inline) {
		case TextRun run -> run.text();
		case Link link -> link.text();
		case LineBreak ignored -> "";
		};
	}
}
