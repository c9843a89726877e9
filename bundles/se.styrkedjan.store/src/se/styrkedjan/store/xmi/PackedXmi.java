package se.styrkedjan.store.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.store.xmi.UnreadableXmiException.Reason;

/** Documents as the store keeps them: XMI in gzip, whose checksum tells a damaged one. Thread-safe. */
public final class PackedXmi {

	private PackedXmi() {
	}

	/** A document, packed. */
	public static byte[] pack(EObject root) {
		return compress(XmiWriter.write(root));
	}

	/**
	 * A document, unpacked.
	 *
	 * @throws UnreadableXmiException when the bytes are damaged or no document
	 */
	public static EObject unpack(byte[] packed) throws UnreadableXmiException {
		return XmiReader.read(expand(packed));
	}

	/** XMI, packed. */
	public static byte[] compress(byte[] xmi) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(xmi.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed, 8192)) {
			gzip.write(xmi);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // writing to memory
		}
		return packed.toByteArray();
	}

	/**
	 * Packed XMI as plain XMI.
	 *
	 * @throws UnreadableXmiException when the bytes are damaged or too many
	 */
	public static byte[] expand(byte[] packed) throws UnreadableXmiException {
		try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed), 8192);
				var limited = new LimitedInputStream(gzip, XmiReader.MAX_BYTES)) {
			return limited.readAllBytes();
		} catch (UnreadableXmiException e) {
			throw e;
		} catch (IOException e) {
			throw new UnreadableXmiException(Reason.MALFORMED, String.valueOf(e.getMessage()), e);
		}
	}
}
