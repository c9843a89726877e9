package se.styrkedjan.store.backup;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import se.styrkedjan.store.xmi.LimitedInputStream;
import se.styrkedjan.store.xmi.XmiReader;

/**
 * Reads a backup file that may come from anywhere. Nothing is unpacked to disk, nothing is read that is larger than the
 * manifest says or than a document can be, and nothing is answered whose checksum differs. For one thread.
 */
public final class BackupReader implements AutoCloseable {

	/** Most bytes of a manifest: about a million revisions. */
	private static final long MAX_MANIFEST = 512L * 1024 * 1024;
	/** XMI of plans packs to a tenth; what packs to less than this share was made to fill memory. */
	private static final long MOST_PACKED = 300;
	/** Small texts may pack to anything. */
	private static final long SMALL = 1024 * 1024;

	private final ZipFile zip;
	private final List<BackupEntry> entries;

	private BackupReader(ZipFile zip, List<BackupEntry> entries) {
		this.zip = zip;
		this.entries = entries;
	}

	/**
	 * Opens a backup and checks that the manifest and the files agree.
	 *
	 * @throws BadBackupException when it is no whole backup
	 * @throws IOException        when the file cannot be read
	 */
	public static BackupReader open(Path file) throws IOException {
		ZipFile zip = open(file.toFile());
		try {
			List<BackupEntry> entries = manifest(zip);
			requireSameFiles(zip, entries);
			requireWholeHistories(entries);
			return new BackupReader(zip, entries);
		} catch (IOException | RuntimeException e) {
			zip.close();
			throw e;
		}
	}

	/** Documents in the order they were written, the revisions of each from the oldest on. */
	public Map<String, List<BackupEntry>> documents() {
		return byDocument(entries);
	}

	/** How many revisions there are. */
	public int size() {
		return entries.size();
	}

	/**
	 * The XMI of a revision.
	 *
	 * @throws BadBackupException when it is not what the manifest says
	 */
	public byte[] content(BackupEntry entry) throws IOException {
		requirePlausible(entry);
		byte[] xmi = read(zip, entry.file(), entry.bytes());
		if (xmi.length != entry.bytes() || !Checksum.of(xmi).equals(entry.sha256())) {
			throw new BadBackupException(entry.file() + ": checksum", null);
		}
		return xmi;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	private static ZipFile open(File file) throws IOException {
		try {
			return new ZipFile(file);
		} catch (IOException e) {
			if (e instanceof ZipException || file.isFile() && file.canRead()) {
				// what can be read but is no zip has damaged content
				throw new BadBackupException(String.valueOf(e.getMessage()), e);
			}
			throw e;
		}
	}

	private static List<BackupEntry> manifest(ZipFile zip) throws IOException {
		byte[] bytes = read(zip, Manifest.FILE, MAX_MANIFEST);
		return Manifest.read(new ByteArrayInputStream(bytes));
	}

	private static byte[] read(ZipFile zip, String name, long limit) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new BadBackupException(name + ": missing", null);
		}
		try (InputStream in = new LimitedInputStream(zip.getInputStream(entry), limit)) {
			return requireWhole(entry, in.readAllBytes());
		} catch (IOException | IllegalArgumentException e) {
			// the zip could be opened, so it is its content that cannot be read
			throw new BadBackupException(name + ": " + e.getMessage(), e);
		}
	}

	/** {@link ZipFile} does not look at the checksums of the zip, and no other one covers the manifest. */
	private static byte[] requireWhole(ZipEntry entry, byte[] content) throws IOException {
		CRC32 sum = new CRC32();
		sum.update(content);
		if (sum.getValue() != entry.getCrc()) {
			throw new IOException("checksum");
		}
		return content;
	}

	private static void requireSameFiles(ZipFile zip, List<BackupEntry> entries) throws BadBackupException {
		Set<String> listed = new HashSet<>();
		listed.add(Manifest.FILE);
		for (BackupEntry entry : entries) {
			if (!listed.add(entry.file())) {
				throw new BadBackupException(entry.file() + ": listed twice", null);
			}
		}
		for (ZipEntry file : Collections.list(zip.entries())) {
			if (!listed.remove(file.getName())) {
				throw new BadBackupException(file.getName() + ": not in the manifest", null);
			}
		}
		if (!listed.isEmpty()) {
			throw new BadBackupException(listed.iterator().next() + ": missing", null);
		}
	}

	private static void requireWholeHistories(List<BackupEntry> entries) throws BadBackupException {
		for (List<BackupEntry> history : byDocument(entries).values()) {
			for (int i = 0; i < history.size(); i++) {
				if (history.get(i).revision().number() != i + 1) {
					throw new BadBackupException(history.get(i).file() + ": not revision " + (i + 1), null);
				}
			}
		}
	}

	private void requirePlausible(BackupEntry entry) throws BadBackupException {
		long packed = zip.getEntry(entry.file()).getCompressedSize();
		if (entry.bytes() > XmiReader.MAX_BYTES || entry.bytes() > SMALL && entry.bytes() > packed * MOST_PACKED) {
			throw new BadBackupException("%s: %d bytes out of %d".formatted(entry.file(), entry.bytes(), packed), null);
		}
	}

	private static Map<String, List<BackupEntry>> byDocument(List<BackupEntry> entries) {
		Map<String, List<BackupEntry>> documents = new LinkedHashMap<>();
		entries.forEach(entry -> documents.computeIfAbsent(entry.revision().documentId(), id -> new ArrayList<>())
				.add(entry));
		return documents;
	}
}
