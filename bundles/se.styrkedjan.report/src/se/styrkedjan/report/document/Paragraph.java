package se.styrkedjan.report.document;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param content the pieces in reading order
 * @param style   how it is set
 */
public record Paragraph(List<Inline> content, Style style) implements Block {

	/** How a paragraph is set. */
	public enum Style {
		/** Running text. */
		BODY,
		/** A heading that stands deeper than the outline reaches. */
		LABEL,
		/** A remark about the document itself, such as an empty section or the unit of a table. */
		NOTE,
		/** The printed name of a part of a table row, such as the analysis below an indicator. */
		ROW_LABEL
	}

	/** Copies the list, so that a paragraph never changes. */
	public Paragraph {
		content = List.copyOf(content);
	}

	/** A paragraph of ordinary text. */
	public static Paragraph of(String text) {
		return styled(text, Style.BODY);
	}

	/** A paragraph of one run in a style. */
	public static Paragraph styled(String text, Style style) {
		return new Paragraph(List.of(TextRun.plain(text)), style);
	}
}
