package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the text of an untagged PDF by position. Where a gap between words is wider than a space, the next word is set
 * at its place on a grid finer than any text face, so that the columns of tables stay apart and aligned; pages are
 * parted by form feeds.
 */
final class PositionedText extends PDFTextStripper {

	private static final float COLUMNS = 220;
	private static final float WIDE_GAP = 1.9f;

	private final StringBuilder line = new StringBuilder();
	private float end;

	PositionedText() {
		setSortByPosition(true);
		setPageEnd("\f\n");
		setLineSeparator("\n");
		setWordSeparator(" ");
		setParagraphStart("");
		setParagraphEnd("");
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) throws IOException {
		var placed = new StringBuilder();
		for (var position : positions) {
			boolean wide = line.isEmpty() && placed.isEmpty()
					|| position.getXDirAdj() - end > position.getWidthOfSpace() * WIDE_GAP;
			if (wide) {
				int column = Math.round(position.getXDirAdj() / (position.getPageWidth() / COLUMNS));
				int length = line.length() + placed.length();
				placed.append(" ".repeat(Math.max(length == 0 ? 0 : 2, column - length)));
			}
			placed.append(position.getUnicode());
			end = position.getUnicode().isBlank() ? end : position.getXDirAdj() + position.getWidthDirAdj();
		}
		super.writeString(placed.toString(), positions);
		line.append(placed);
	}

	@Override
	protected void writeLineSeparator() throws IOException {
		line.setLength(0);
		super.writeLineSeparator();
	}

	@Override
	protected void writeWordSeparator() throws IOException {
		line.append(' ');
		super.writeWordSeparator();
	}

	@Override
	protected void writePageEnd() throws IOException {
		line.setLength(0);
		super.writePageEnd();
	}
}
