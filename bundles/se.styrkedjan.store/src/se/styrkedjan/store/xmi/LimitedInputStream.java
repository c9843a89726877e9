package se.styrkedjan.store.xmi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import se.styrkedjan.store.xmi.UnreadableXmiException.Reason;

/** Reads at most a number of bytes, so that a small file cannot unpack to fill memory or disk. */
public final class LimitedInputStream extends FilterInputStream {

	private final long limit;
	private long read;

	/**
	 * Limits a stream.
	 *
	 * @param in    what to read
	 * @param limit most bytes that may be read; one more throws {@link UnreadableXmiException} TOO_LARGE
	 */
	public LimitedInputStream(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		count(value < 0 ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		count(Math.max(count, 0));
		return count;
	}

	private void count(int bytes) throws UnreadableXmiException {
		read += bytes;
		if (read > limit) {
			throw new UnreadableXmiException(Reason.TOO_LARGE, "more than " + limit + " bytes", null);
		}
	}
}
