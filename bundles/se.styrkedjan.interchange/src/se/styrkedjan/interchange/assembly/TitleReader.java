package se.styrkedjan.interchange.assembly;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.headings.StatusLine;
import se.styrkedjan.interchange.text.Markup;
import se.styrkedjan.interchange.text.WordMender;

/** Cleans the title of a row: without symbols and markup, words broken by the column made whole. */
final class TitleReader {

	private final WordMender words;
	private final Findings findings;

	TitleReader(WordMender words, Findings findings) {
		this.words = words;
		this.findings = findings;
	}

	String read(int line, String cell) {
		var plain = Markup.plain(StatusLine.withoutSymbols(cell)).replaceAll("\\s+", " ").strip();
		var mended = words.mend(plain);
		if (!mended.equals(plain)) {
			findings.info(line, "word.mended", plain, mended);
		}
		return mended;
	}
}
