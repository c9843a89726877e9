package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of the schema, read from a numbered file. A file that has been released is never edited: its checksum is
 * kept in every database.
 *
 * @param number   number of the step, from 1 without gaps
 * @param name     name of the file
 * @param checksum SHA-256 of its text, lines ended by LF
 * @param text     its text
 */
record Migration(int number, String name, String checksum, String text) {

	private static final List<String> FILES = List.of("0001-documents-and-projection.sql",
			"0002-goals-of-all-years.sql", "0003-processes-and-uses.sql",
			"0004-look-up-of-elements.sql");

	/** All steps, in order. */
	static List<Migration> all() {
		return FILES.stream().map(Migration::read).toList();
	}

	/** The statements of the step. */
	List<String> statements() {
		String code = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n", "", "\n"));
		return Arrays.stream(code.split(";\\s*\n")).map(String::strip).filter(statement -> !statement.isEmpty())
				.toList();
	}

	private static Migration read(String file) {
		try (InputStream in = Migration.class.getResourceAsStream("migration/" + file)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
			return new Migration(Integer.parseInt(file.substring(0, 4)), file, checksum(text), text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String checksum(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e); // every Java platform has SHA-256
		}
	}
}
