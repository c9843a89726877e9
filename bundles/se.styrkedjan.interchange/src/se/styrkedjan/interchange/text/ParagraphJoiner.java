package se.styrkedjan.interchange.text;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.text.Piece.Kind;

/** Makes paragraphs and list items of lines: joins what was wrapped, and what a page break parted. */
public final class ParagraphJoiner {

	private static final int LONG_ENOUGH_TO_BREAK = 60;

	private final LineLayout layout;
	private final WordMender words;

	/**
	 * @param layout how the document was broken into lines
	 * @param words  the words of the document
	 */
	public ParagraphJoiner(LineLayout layout, WordMender words) {
		this.layout = layout;
		this.words = words;
	}

	/** @return the pieces of the lines, joined */
	public List<Piece> join(List<Line> lines) {
		var pieces = new ArrayList<Piece>();
		for (var paragraph : paragraphs(lines)) {
			for (var piece : Markup.pieces(paragraph)) {
				append(pieces, piece);
			}
		}
		return pieces;
	}

	/**
	 * @param before a line of running text
	 * @param after  the line after it
	 * @return whether the second goes on with the paragraph of the first
	 */
	public boolean continues(Line before, Line after) {
		if (!layout.wrapped() || after.gap() == Gap.PARAGRAPH || Markup.startsItem(after.text())) {
			return false;
		}
		var text = before.text();
		var next = after.text();
		return LineLayout.startsLower(next) || text.endsWith(",") || text.endsWith("-")
				|| layout.full(text, next.split("\\s", 2)[0]);
	}

	private List<String> paragraphs(List<Line> lines) {
		var paragraphs = new ArrayList<String>();
		Line before = null;
		for (var line : lines) {
			if (before != null && continues(before, line)) {
				paragraphs.set(paragraphs.size() - 1, words.join(paragraphs.getLast(), line.text()));
			} else {
				paragraphs.add(line.text());
			}
			before = line;
		}
		return paragraphs;
	}

	private void append(List<Piece> pieces, Piece next) {
		if (!pieces.isEmpty() && next.kind() == Kind.PARAGRAPH && brokenOff(pieces.getLast(), next)) {
			var before = pieces.removeLast();
			pieces.add(new Piece(before.kind(), words.join(before.html(), next.html())));
		} else {
			pieces.add(next);
		}
	}

	private static boolean brokenOff(Piece before, Piece next) {
		var text = before.plain();
		var after = next.plain();
		if (before.kind() == Kind.HEADING || text.length() < LONG_ENOUGH_TO_BREAK || !LineLayout.unfinished(text)
				|| after.isEmpty()) {
			return false;
		}
		return LineLayout.startsLower(after) || "\"”“(0123456789".indexOf(after.charAt(0)) >= 0
				&& Character.isLetter(text.charAt(text.length() - 1)) && text.length() > LONG_ENOUGH_TO_BREAK + 10;
	}
}
