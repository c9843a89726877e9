package se.styrkedjan.editing.recovery;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.store.xmi.PackedXmi;

/** The form of a recovery copy on the disk: a head that a list can be made of, then the document as the store packs it. */
final class CopyFile {

	private static final String MAGIC = "styrkedjan recovery 1";

	private CopyFile() {
	}

	static void write(OutputStream out, RecoveryCopy head, byte[] packed) throws IOException {
		DataOutputStream data = new DataOutputStream(out);
		data.writeUTF(MAGIC);
		data.writeUTF(head.documentId());
		data.writeUTF(head.title());
		data.writeLong(head.baseRevision());
		data.writeUTF(head.savedAt().toString());
		data.write(packed);
		data.flush();
	}

	/**
	 * Reads the head.
	 *
	 * @throws IOException also when it is no recovery copy
	 */
	static RecoveryCopy head(Path file) throws IOException {
		try (DataInputStream data = new DataInputStream(Files.newInputStream(file))) {
			return head(file, data);
		}
	}

	private static RecoveryCopy head(Path file, DataInputStream data) throws IOException {
		if (!MAGIC.equals(data.readUTF())) {
			throw new IOException("no recovery copy: " + file.getFileName());
		}
		try {
			return new RecoveryCopy(file, data.readUTF(), data.readUTF(), data.readLong(),
					Instant.parse(data.readUTF()));
		} catch (DateTimeException e) {
			throw new IOException("damaged head: " + file.getFileName(), e);
		}
	}

	/** Reads the document. */
	static EObject root(Path file) throws IOException {
		try (DataInputStream data = new DataInputStream(Files.newInputStream(file))) {
			head(file, data);
			return PackedXmi.unpack(data.readAllBytes());
		}
	}
}
