package se.styrkedjan.ui.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph of light markup.
 *
 * @param kind what it is
 * @param runs its words; neighbours that look the same are one
 */
public record Paragraph(ParagraphKind kind, List<Run> runs) {

	/** Joins runs that look the same and leaves empty ones out. */
	public Paragraph {
		List<Run> joined = new ArrayList<>();
		for (Run run : runs) {
			if (!joined.isEmpty() && joined.getLast().looksLike(run)) {
				joined.set(joined.size() - 1, run.with(joined.getLast().text() + run.text()));
			} else if (!run.text().isEmpty()) {
				joined.add(run);
			}
		}
		runs = List.copyOf(joined);
	}

	/** The words alone. */
	public String text() {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

	/** The part between two positions, of the same kind. */
	public Paragraph part(int from, int to) {
		List<Run> parts = new ArrayList<>();
		int at = 0;
		for (Run run : runs) {
			int begin = Math.max(from - at, 0);
			int end = Math.min(to - at, run.text().length());
			if (begin < end) {
				parts.add(run.with(run.text().substring(begin, end)));
			}
			at += run.text().length();
		}
		return new Paragraph(kind, parts);
	}

	/** This paragraph with another's words after its own. */
	public Paragraph join(Paragraph next) {
		List<Run> all = new ArrayList<>(runs);
		all.addAll(next.runs);
		return new Paragraph(kind, all);
	}
}
