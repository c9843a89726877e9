package se.styrkedjan.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import se.styrkedjan.interchange.assembly.DocumentReading;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.interchange.published.PublishedDocument;
import se.styrkedjan.interchange.reading.DocumentFile;

/**
 * Imports published documents (VP, T1, T2, VB), as text or PDF. Reads only; nothing is saved. Stateless, any thread.
 */
public final class DocumentImporter {

	private static final String LINE_END = "\r\n|[\n\r\u2028\u2029\u0085]";

	private DocumentImporter() {
	}

	/**
	 * Reads a document.
	 *
	 * @param file    a {@code .txt} or {@code .pdf} file
	 * @param options what the user says about type, unit and year
	 * @return the document with what there is to say about it
	 * @throws UnreadableDocument when the file cannot be read or is no such document
	 */
	public static ImportResult read(Path file, ImportOptions options) throws UnreadableDocument {
		var findings = new Findings();
		var text = DocumentFile.text(file, findings);
		var document = DocumentReading.read(text, options, findings);
		if (unrecognised(document)) {
			throw new UnreadableDocument("document.unrecognised", null, String.valueOf(file.getFileName()));
		}
		return new ImportResult(String.valueOf(file.getFileName()), document, findings.sorted());
	}

	/**
	 * Reads a small made-up document and forgets it, so that the first real one does not wait for classes to be loaded. To
	 * be called in the background while the user chooses a file.
	 */
	public static void prepare() {
		try (var specimen = DocumentImporter.class.getResourceAsStream("specimen.txt")) {
			var findings = new Findings();
			var text = new String(specimen.readAllBytes(), StandardCharsets.UTF_8);
			var document = DocumentReading.read(text, ImportOptions.NONE, findings);
			new ImportResult("", document, findings.sorted()).plan();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Reads the text of a document without understanding it, to show beside what was read.
	 *
	 * @param file a {@code .txt} or {@code .pdf} file
	 * @return its lines; the first is line 1 of findings
	 * @throws UnreadableDocument when the file cannot be read
	 */
	public static List<String> lines(Path file) throws UnreadableDocument {
		return List.of(DocumentFile.text(file, new Findings()).split(LINE_END, -1));
	}

	private static boolean unrecognised(PublishedDocument document) {
		return document.goals().isEmpty() && document.register().isEmpty() && document.economy().isEmpty()
				&& document.allSections().allMatch(section -> section.role().equals("FREE"));
	}
}
