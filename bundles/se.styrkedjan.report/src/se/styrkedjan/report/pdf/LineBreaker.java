package se.styrkedjan.report.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Says where a line may end: as the language has it, and after a slash, never before it. */
final class LineBreaker implements FSTextBreaker {

	private final BreakIterator language;
	private String text = "";
	private int position;
	private int next;

	LineBreaker(Locale locale) {
		language = BreakIterator.getLineInstance(locale);
	}

	@Override
	public void setText(String newText) {
		text = newText;
		language.setText(newText);
		position = 0;
		next = language.first();
	}

	@Override
	public int next() {
		if (next <= position) {
			next = language.next();
		}
		while (isWithinNumber()) {
			next = language.next();
		}
		if (next == BreakIterator.DONE) {
			return BreakIterator.DONE;
		}
		int slash = text.indexOf('/', position);
		position = slash >= 0 && slash + 1 < next && slash > 0 ? slash + 1 : next;
		return position;
	}

	/** Whether the next place lies behind a hyphen between digits: a day such as 2026-05-02 stays whole. */
	private boolean isWithinNumber() {
		return next > 1 && next < text.length() && text.charAt(next - 1) == '-' && Character.isDigit(text.charAt(next - 2))
				&& Character.isDigit(text.charAt(next));
	}
}
