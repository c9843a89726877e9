package se.styrkedjan.diagram.export.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import se.styrkedjan.diagram.picture.text.Face;

/** The typefaces of one document; of each only the characters used are kept. */
final class PdfFonts {

	private final PDDocument document;
	private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

	PdfFonts(PDDocument document) {
		this.document = document;
	}

	PDFont font(Face face) throws IOException {
		PDFont known = fonts.get(face);
		if (known == null) {
			TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
			// ligatures would be wider or narrower than measured, and extracted as one unreadable character
			file.setEnableGsub(false);
			known = PDType0Font.load(document, file, true);
			fonts.put(face, known);
		}
		return known;
	}
}
