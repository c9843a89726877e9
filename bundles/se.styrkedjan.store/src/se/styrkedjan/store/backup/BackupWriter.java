package se.styrkedjan.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import se.styrkedjan.store.Revision;

/** Writes a backup file, a revision at a time. For one thread. */
public final class BackupWriter {

	private final ZipOutputStream zip;
	private final List<BackupEntry> entries = new ArrayList<>();
	private final Map<String, Integer> documents = new LinkedHashMap<>();

	/** Writes to a stream, which the caller closes. */
	public BackupWriter(OutputStream out) {
		this.zip = new ZipOutputStream(out);
	}

	/**
	 * Adds a revision.
	 *
	 * @param revision which it is; those of a document must come from the oldest on
	 * @param xmi      what it holds
	 */
	public void add(Revision revision, byte[] xmi) throws IOException {
		int folder = documents.computeIfAbsent(revision.documentId(), id -> documents.size() + 1);
		String file = "documents/%06d/%06d.xmi".formatted(folder, revision.number());
		put(file, xmi);
		entries.add(new BackupEntry(revision, file, xmi.length, Checksum.of(xmi)));
	}

	/** Writes the manifest, which makes the file whole. */
	public void finish() throws IOException {
		zip.putNextEntry(new ZipEntry(Manifest.FILE));
		Manifest.write(entries, zip);
		zip.closeEntry();
		zip.finish();
	}

	private void put(String file, byte[] bytes) throws IOException {
		zip.putNextEntry(new ZipEntry(file));
		zip.write(bytes);
		zip.closeEntry();
	}
}
