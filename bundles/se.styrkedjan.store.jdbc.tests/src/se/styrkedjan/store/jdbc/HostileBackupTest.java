package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.backup.BackupWriter;
import se.styrkedjan.store.xmi.XmiReader;
import se.styrkedjan.store.xmi.XmiWriter;

/** Files that are no backup, or made to do harm: they are refused and nothing changes. */
class HostileBackupTest extends BackupScenario {

	@Test
	void whatIsNoZipIsRefused() throws IOException {
		Files.writeString(file, "this is no zip");
		assertRefused();
		Files.writeString(file, "");
		assertRefused();
		store.backup(file, Progress.NONE);
		Path missing = folder.resolve("missing.zip");
		assertEquals(Code.FILE_MISSING,
				assertThrows(StoreException.class, () -> store.restore(missing, Progress.NONE)).code());
	}

	@Test
	void aTruncatedBackupIsRefusedWhereverItEnds() throws IOException {
		store.backup(file, Progress.NONE);
		byte[] whole = Files.readAllBytes(file);
		for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 25)) {
			Files.write(file, java.util.Arrays.copyOf(whole, length));
			assertRefused();
		}
	}

	/**
	 * A sample through the whole restore; {@code BackupReaderTest} tries every bit. It holds whichever bytes the ids and
	 * times of the run give: one bit changed in a file is always seen by its checksum, one in a head of the zip either
	 * makes the zip unreadable or is of no meaning (a time stamp, a head that is doubled in the zip's directory).
	 */
	@Test
	void aChangedByteIsFoundWhereverItStandsOrChangesNothing() throws IOException {
		store.backup(file, Progress.NONE);
		byte[] whole = Files.readAllBytes(file);
		List<DocumentInfo> before = store.documents(DocumentFilter.ALL);
		for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 60)) {
			byte[] changed = whole.clone();
			changed[at] ^= 0x10;
			Files.write(file, changed);
			try {
				store.restore(file, Progress.NONE);
			} catch (StoreException e) {
				assertEquals(Code.BAD_BACKUP, e.code(), "byte " + at);
			}
			assertEquals(before, store.documents(DocumentFilter.ALL), "byte " + at);
		}
	}

	@Test
	void aChangedByteOfTheManifestIsFound() throws IOException {
		store.backup(file, Progress.NONE);
		byte[] whole = Files.readAllBytes(file);
		List<DocumentInfo> before = store.documents(DocumentFilter.ALL);
		int manifest = new String(whole, StandardCharsets.ISO_8859_1).indexOf("manifest");
		for (int at = manifest + 20; at < manifest + 220; at++) {
			byte[] changed = whole.clone();
			changed[at] ^= 0x01;
			Files.write(file, changed);
			try {
				store.restore(file, Progress.NONE);
			} catch (StoreException e) {
				assertEquals(Code.BAD_BACKUP, e.code(), "byte " + at);
			}
			assertEquals(before, store.documents(DocumentFilter.ALL), "byte " + at);
		}
	}

	@Test
	void aChangedTextIsRefused() throws IOException {
		store.backup(file, Progress.NONE);
		rewrite((name, bytes) -> name.endsWith(".xmi")
				? new String(bytes, StandardCharsets.UTF_8).replace("dagar", "veckor").getBytes(StandardCharsets.UTF_8)
				: bytes);
		assertRefused();
	}

	@Test
	void aMissingRevisionIsRefused() throws IOException {
		store.backup(file, Progress.NONE);
		rewrite((name, bytes) -> name.endsWith("000001/000001.xmi") ? null : bytes);
		assertRefused();
	}

	@Test
	void aFileThatIsNotInTheManifestIsRefusedAndWrittenNowhere() throws IOException {
		store.backup(file, Progress.NONE);
		rewrite((name, bytes) -> bytes, Map.of("../../slipped.txt", new byte[] { 1 }));
		assertRefused();
		assertFalse(Files.exists(folder.resolve("slipped.txt")));
		assertFalse(Files.exists(folder.resolveSibling("slipped.txt")));
	}

	@Test
	void aBackupOfANewerFormatIsRefused() throws IOException {
		store.backup(file, Progress.NONE);
		rewrite((name, bytes) -> name.equals("manifest.xml")
				? new String(bytes, StandardCharsets.UTF_8).replace("format=\"1\"", "format=\"2\"")
						.getBytes(StandardCharsets.UTF_8)
				: bytes);
		assertRefused();
	}

	@Test
	void anXmlBombInADocumentIsRefusedAtOnce() throws IOException {
		writeBackupOf(bomb().getBytes(StandardCharsets.UTF_8));
		long start = System.nanoTime();
		assertRefused();
		assertTrue(System.nanoTime() - start < 2_000_000_000L);
	}

	@Test
	void anXmlBombInTheManifestIsRefused() throws IOException {
		store.backup(file, Progress.NONE);
		rewrite((name, bytes) -> name.equals("manifest.xml") ? bomb().getBytes(StandardCharsets.UTF_8) : bytes);
		assertRefused();
	}

	@Test
	void anExternalEntityIsNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		String xmi = new String(XmiWriter.write(plan), StandardCharsets.UTF_8).replaceFirst("\\?>",
				"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>").replace("Ny lydelse", "&e;");
		writeBackupOf(xmi.getBytes(StandardCharsets.UTF_8));
		assertRefused();
	}

	@Test
	void aZipBombIsRefused() throws IOException {
		byte[] zeros = new byte[XmiReader.MAX_BYTES];
		java.util.Arrays.fill(zeros, (byte) ' ');
		writeBackupOf(zeros);
		assertTrue(Files.size(file) < 100_000);
		assertRefused();
	}

	@Test
	void aDocumentOfAnUnknownClassOrFeatureIsRefused() throws IOException {
		String xmi = new String(XmiWriter.write(plan), StandardCharsets.UTF_8);
		writeBackupOf(xmi.replace("unitName=", "newFeature=").getBytes(StandardCharsets.UTF_8));
		assertRefused();
		writeBackupOf(xmi.replace("model/1.0/steering", "model/2.0/steering").getBytes(StandardCharsets.UTF_8));
		assertRefused();
	}

	private void assertRefused() {
		List<DocumentInfo> before = store.documents(DocumentFilter.ALL);
		StoreException error = assertThrows(StoreException.class, () -> store.restore(file, Progress.NONE));
		assertEquals(Code.BAD_BACKUP, error.code(), error.getMessage());
		assertEquals(file, error.arguments().getFirst());
		assertEquals(before, store.documents(DocumentFilter.ALL));
		assertEquals(2, StoreContract.found(store, "snabb", 10).size());
	}

	private void writeBackupOf(byte[] xmi) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			BackupWriter writer = new BackupWriter(out);
			writer.add(new Revision(plan.getId(), 1, java.time.Instant.EPOCH, "Kim", ""), xmi);
			writer.finish();
		}
	}

	private static String bomb() {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			xml.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
		}
		return xml.append("]><b>&a29;</b>").toString();
	}

	@FunctionalInterface
	private interface Rewrite {

		/** The new content of a file, or null to leave it out. */
		byte[] apply(String name, byte[] bytes);
	}

	private void rewrite(Rewrite change) throws IOException {
		rewrite(change, Map.of());
	}

	private void rewrite(Rewrite change, Map<String, byte[]> more) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				try (InputStream in = zip.getInputStream(entry)) {
					byte[] changed = change.apply(entry.getName(), in.readAllBytes());
					if (changed != null) {
						files.put(entry.getName(), changed);
					}
				}
			}
		}
		files.putAll(more);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
	}
}
