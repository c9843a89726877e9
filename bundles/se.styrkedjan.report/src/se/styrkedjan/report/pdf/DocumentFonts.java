package se.styrkedjan.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The typefaces of the documents, which come with the product so that a document looks the same on every machine:
 * Roboto for text, DejaVu Sans for the symbols that Roboto lacks. Thread-safe: the files are read once, the fonts made
 * anew for each document.
 */
final class DocumentFonts {

	private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
	private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

	/** One file of a typeface. */
	private record Face(String family, int weight, FontStyle style, byte[] file) {
	}

	private static final Map<String, Face> FACES = Map.of( //
			"regular", face("Roboto", 400, FontStyle.NORMAL, ROBOTO + "Regular.ttf"), //
			"italic", face("Roboto", 400, FontStyle.ITALIC, ROBOTO + "Italic.ttf"), //
			"medium", face("Roboto", 500, FontStyle.NORMAL, ROBOTO + "Medium.ttf"), //
			"bold", face("Roboto", 700, FontStyle.NORMAL, ROBOTO + "Bold.ttf"), //
			"boldItalic", face("Roboto", 700, FontStyle.ITALIC, ROBOTO + "BoldItalic.ttf"), //
			"symbols", face("DejaVu", 400, FontStyle.NORMAL, DEJAVU + ".ttf"));

	private DocumentFonts() {
	}

	/** Offers all faces to a renderer that writes into a document. */
	static void register(PdfRendererBuilder builder, PDDocument document) throws IOException {
		for (Face face : FACES.values()) {
			TrueTypeFont font = parse(face);
			// ligatures would be extracted as one unreadable character
			font.setEnableGsub(false);
			builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), face.family(), face.weight(),
					face.style(), true);
		}
	}

	/** The fonts that running text is set in: a character that one lacks is taken from the next. */
	static List<TrueTypeFont> textFonts() throws IOException {
		return List.of(parse(FACES.get("regular")), parse(FACES.get("symbols")));
	}

	private static TrueTypeFont parse(Face face) throws IOException {
		return new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
	}

	private static Face face(String family, int weight, FontStyle style, String resource) {
		try (InputStream in = DocumentFonts.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("font missing: " + resource);
			}
			return new Face(family, weight, style, in.readAllBytes());
		} catch (IOException e) {
			throw new IllegalStateException("font unreadable: " + resource, e);
		}
	}
}
