package se.styrkedjan.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

import se.styrkedjan.report.document.ReportDocument;

/** Tells which characters of a document the typefaces of the PDF lack, so that the writer can be warned. Thread-safe. */
public final class PrintableCharacters {

	private PrintableCharacters() {
	}

	/**
	 * The characters that will be printed as a replacement sign.
	 *
	 * @return code points in order, empty for nearly all documents
	 * @throws IOException when the fonts cannot be read
	 */
	public static Set<Integer> missing(ReportDocument document) throws IOException {
		List<CmapLookup> fonts = DocumentFonts.textFonts().stream().map(PrintableCharacters::characters).toList();
		Set<Integer> missing = new TreeSet<>();
		document.toString().codePoints().filter(c -> c > ' ' && !Character.isISOControl(c))
				.filter(c -> Character.getType(c) != Character.FORMAT)
				.filter(c -> fonts.stream().allMatch(font -> font.getGlyphId(c) == 0)).forEach(missing::add);
		return missing;
	}

	private static CmapLookup characters(TrueTypeFont font) {
		try {
			return font.getUnicodeCmapLookup();
		} catch (IOException e) {
			throw new IllegalStateException("font without characters", e);
		}
	}
}
