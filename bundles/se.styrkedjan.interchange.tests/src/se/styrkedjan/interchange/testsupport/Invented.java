package se.styrkedjan.interchange.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Invented documents of other units and years, in other layouts than those of the corpus. */
public final class Invented {

	private Invented() {
	}

	/** @return the text of a document in the folder {@code documents} */
	public static String text(String name) {
		try (var in = Invented.class.getResourceAsStream("/se/styrkedjan/interchange/documents/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
