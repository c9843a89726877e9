package se.styrkedjan.ui.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of light markup as a value: what stands between the HTML that the model keeps and the field it is edited in. A
 * position counts characters, with one for each end of a paragraph.
 *
 * @param paragraphs at least one
 */
public record MarkupText(List<Paragraph> paragraphs) {

	/** No words. */
	public static final MarkupText EMPTY = new MarkupText(List.of());

	/** An empty list becomes one empty paragraph. */
	public MarkupText {
		paragraphs = paragraphs.isEmpty() ? List.of(new Paragraph(ParagraphKind.TEXT, List.of())) : List.copyOf(paragraphs);
	}

	/** The words alone, a line for each paragraph. */
	public String plain() {
		return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
	}

	/**
	 * This text with the part between two positions replaced by another text, whose first and last paragraph join those
	 * around.
	 */
	public MarkupText replace(int from, int to, MarkupText other) {
		MarkupText before = part(0, from);
		MarkupText after = part(to, plain().length());
		List<Paragraph> all = new ArrayList<>(before.paragraphs);
		join(all, other.paragraphs);
		join(all, after.paragraphs);
		return new MarkupText(all);
	}

	private static void join(List<Paragraph> all, List<Paragraph> more) {
		Paragraph last = all.getLast();
		Paragraph joined = last.join(more.getFirst());
		boolean takesKind = last.runs().isEmpty() && last.kind().equals(ParagraphKind.TEXT);
		all.set(all.size() - 1, takesKind ? new Paragraph(more.getFirst().kind(), joined.runs()) : joined);
		all.addAll(more.subList(1, more.size()));
	}

	/** The part between two positions. */
	public MarkupText part(int from, int to) {
		List<Paragraph> parts = new ArrayList<>();
		int at = 0;
		for (Paragraph paragraph : paragraphs) {
			int length = paragraph.text().length();
			if (at + length >= from && at <= to) {
				parts.add(paragraph.part(Math.max(0, from - at), Math.min(length, to - at)));
			}
			at += length + 1;
		}
		return new MarkupText(parts);
	}
}
