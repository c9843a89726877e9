package se.styrkedjan.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The parts of a DOCX file as text. */
final class WordFile {

	private WordFile() {
	}

	static Map<String, String> parts(byte[] docx) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}
}
