package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the text of an untagged PDF by position. Wide gaps between words become as many spaces as fit in them, so that
 * the columns of tables stay apart and aligned; pages are parted by form feeds.
 */
final class PositionedText extends PDFTextStripper {

	private static final float CHARACTERS_ACROSS = 150;

	private final StringBuilder line = new StringBuilder();

	PositionedText() {
		setSortByPosition(true);
		setPageStart("");
		setPageEnd("\f\n");
		setLineSeparator("\n");
		setWordSeparator(" ");
		setParagraphStart("");
		setParagraphEnd("");
		setDropThreshold(3f);
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) throws IOException {
		if (positions.isEmpty()) {
			return;
		}
		var first = positions.getFirst();
		float step = first.getPageWidth() / CHARACTERS_ACROSS;
		int column = Math.round(first.getXDirAdj() / step);
		var word = new StringBuilder();
		while (line.length() + word.length() < column && gap(positions, column)) {
			word.append(' ');
		}
		super.writeString(word + text, positions);
		line.append(word).append(text);
	}

	private boolean gap(List<TextPosition> positions, int column) {
		return column - line.length() > 1 && !positions.isEmpty();
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
}
