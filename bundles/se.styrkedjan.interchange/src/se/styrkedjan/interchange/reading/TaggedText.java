package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the text of a tagged PDF by its structure. */
final class TaggedText {

	private TaggedText() {
	}

	static Optional<String> read(PDDocument document) throws IOException {
		return Optional.empty();
	}
}
