package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.findings.UnreadableDocument;

/** Reads the text of a PDF: by its tags when it has them, else by where the words stand on the page. */
final class PdfText {

	private static final int LEAST_LETTERS = 40;
	private static final int FULL_PAGE = 900;
	private static final double MOST_OF_IT = 0.8;

	private PdfText() {
	}

	static String read(Path file, Findings findings) throws UnreadableDocument {
		var name = String.valueOf(file.getFileName());
		try (var document = Loader.loadPDF(file.toFile())) {
			var text = text(document);
			if (letters(text) < LEAST_LETTERS) {
				throw new UnreadableDocument("pdf.noText", null, name);
			}
			return text;
		} catch (InvalidPasswordException locked) {
			throw new UnreadableDocument("pdf.password", locked, name);
		} catch (IOException | RuntimeException damaged) {
			throw new UnreadableDocument("pdf.damaged", damaged, name, String.valueOf(damaged.getMessage()));
		}
	}

	/** Tags are trusted when they hold about as much text as the pages do. */
	private static String text(PDDocument document) throws IOException {
		var tagged = TaggedText.read(document).orElse("");
		if (letters(tagged) > (long) document.getNumberOfPages() * FULL_PAGE) {
			return tagged;
		}
		var positioned = new PositionedText().getText(document);
		return letters(tagged) >= letters(positioned) * MOST_OF_IT ? tagged : positioned;
	}

	private static long letters(String text) {
		return text.chars().filter(Character::isLetterOrDigit).count();
	}
}
