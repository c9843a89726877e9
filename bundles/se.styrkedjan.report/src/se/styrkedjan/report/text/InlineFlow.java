package se.styrkedjan.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import se.styrkedjan.report.document.Inline;
import se.styrkedjan.report.document.LineBreak;
import se.styrkedjan.report.document.Link;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.report.document.TextRun.Emphasis;

/** One paragraph being filled: white space is collapsed as in HTML, and none is left at its ends. */
final class InlineFlow {

	private static final String WHITE_SPACE = "[ \\t\\n\\r\\f]+";
	private static final String SPACE = " ";

	private final List<Inline> content = new ArrayList<>();
	private boolean pendingSpace;

	void text(String raw, Set<Emphasis> emphasis) {
		String text = raw.replaceAll(WHITE_SPACE, SPACE);
		boolean startsWithSpace = text.startsWith(SPACE);
		boolean endsWithSpace = text.endsWith(SPACE);
		String core = text.strip();
		pendingSpace |= startsWithSpace;
		if (!core.isEmpty()) {
			add(new TextRun(space() + core, emphasis));
			pendingSpace = endsWithSpace;
		}
	}

	void link(String text, String target, Set<Emphasis> emphasis) {
		if (target.isBlank() || text.isBlank()) {
			text(text, emphasis);
			return;
		}
		if (!space().isEmpty()) {
			content.add(new TextRun(SPACE, Set.of()));
		}
		pendingSpace = false;
		content.add(new Link(text.strip(), target));
	}

	void lineBreak() {
		pendingSpace = false;
		if (!content.isEmpty()) {
			content.add(new LineBreak());
		}
	}

	/** The pieces, without breaks at the end. */
	List<Inline> content() {
		while (!content.isEmpty() && content.getLast() instanceof LineBreak) {
			content.removeLast();
		}
		return List.copyOf(content);
	}

	private String space() {
		boolean needed = pendingSpace && !content.isEmpty() && !(content.getLast() instanceof LineBreak);
		return needed ? SPACE : "";
	}

	private void add(TextRun run) {
		if (!content.isEmpty() && content.getLast() instanceof TextRun last && last.emphasis().equals(run.emphasis())) {
			content.set(content.size() - 1, new TextRun(last.text() + run.text(), run.emphasis()));
		} else {
			content.add(run);
		}
	}
}
