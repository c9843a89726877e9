package se.styrkedjan.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.store.Revision;

/** Damage to a backup: no reader may take it for another one. */
class BackupReaderTest {

	private static final int BITS = 8;

	@TempDir
	private Path folder;

	/** What a reader makes of a backup: each revision with its text. */
	private static List<String> read(Path file) throws IOException {
		try (BackupReader reader = BackupReader.open(file)) {
			List<String> read = new ArrayList<>();
			for (List<BackupEntry> history : reader.documents().values()) {
				for (BackupEntry entry : history) {
					read.add(entry + " " + new String(reader.content(entry), StandardCharsets.UTF_8));
				}
			}
			return read;
		}
	}

	/** Every bit, one after the other: those of time stamps and of doubled heads of the zip change nothing. */
	@Test
	void aChangedBitIsFoundOrChangesNothing() throws IOException {
		byte[] whole = backup();
		Path file = Files.write(folder.resolve("backup.zip"), whole);
		List<String> expected = read(file);
		int found = 0;
		for (int bit = 0; bit < whole.length * BITS; bit++) {
			byte[] changed = whole.clone();
			changed[bit / BITS] ^= (byte) (1 << bit % BITS);
			Files.write(file, changed);
			try {
				assertEquals(expected, read(file), "bit " + bit);
			} catch (BadBackupException e) {
				found++;
			}
		}
		assertTrue(found > whole.length * BITS / 2, found + " of " + whole.length * BITS);
	}

	/** A backup whose bytes are the same each time but for the zip's time stamps. */
	private static byte[] backup() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		BackupWriter writer = new BackupWriter(bytes);
		Random letters = new Random(4711);
		for (int number = 1; number <= 2; number++) {
			writer.add(new Revision("åäö <&>", number, Instant.EPOCH.plusSeconds(number), "Åsa", "sedan"),
					letters.ints(80, 'a', 'z').mapToObj(Character::toString).reduce("", String::concat)
							.getBytes(StandardCharsets.UTF_8));
		}
		writer.finish();
		return bytes.toByteArray();
	}
}
