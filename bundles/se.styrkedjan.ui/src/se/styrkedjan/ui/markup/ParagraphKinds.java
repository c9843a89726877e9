package se.styrkedjan.ui.markup;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.ui.markup.ParagraphKind.Role;

/** The kinds of the lines of a field, kept in step with what is typed in it. */
final class ParagraphKinds {

	private final List<ParagraphKind> kinds = new ArrayList<>(List.of(ParagraphKind.TEXT));

	void set(List<ParagraphKind> all) {
		kinds.clear();
		kinds.addAll(all);
	}

	ParagraphKind get(int line) {
		return line < kinds.size() ? kinds.get(line) : ParagraphKind.TEXT;
	}

	void set(int line, ParagraphKind kind) {
		kinds.set(line, kind);
	}

	/** Text has been replaced that began in a line: so many line ends went, so many came. */
	void replaced(int line, int gone, int come) {
		for (int i = 0; i < gone && line + 1 < kinds.size(); i++) {
			kinds.remove(line + 1);
		}
		for (int i = 0; i < come; i++) {
			kinds.add(line + 1, continued(get(line)));
		}
	}

	/** What follows a paragraph: after a heading text, else the same. */
	private static ParagraphKind continued(ParagraphKind kind) {
		return kind.role() == Role.HEADING || kind.role() == Role.SUBHEADING ? ParagraphKind.TEXT : kind;
	}
}
