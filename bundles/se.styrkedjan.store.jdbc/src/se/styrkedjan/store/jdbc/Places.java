package se.styrkedjan.store.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Elements of a document that hold a word, packed three bytes each: the slot of the element times two, plus one when the
 * word stands in its title.
 */
final class Places {

	/** Bytes of one place. */
	private static final int WIDTH = 3;
	/** Most bytes of one row: 85 places. */
	private static final int ROW = 255;
	private static final int BYTE = 0xFF;

	private byte[] packed = new byte[2 * WIDTH];
	private int length;

	/** The number of a place. */
	static int inBody(int slot) {
		return slot << 1;
	}

	/** The number of a place. */
	static int inTitle(int slot) {
		return slot << 1 | 1;
	}

	/** The slot of a place. */
	static int slot(int place) {
		return place >> 1;
	}

	/** Whether a place is a title: 1, else 0. */
	static int titles(int place) {
		return place & 1;
	}

	/** A place as if it were none in a title. */
	static int asBody(int place) {
		return place & ~1;
	}

	/** Adds a place. */
	void add(int place) {
		if (length == packed.length) {
			packed = Arrays.copyOf(packed, 2 * length);
		}
		packed[length++] = (byte) (place >> 16);
		packed[length++] = (byte) (place >> 8);
		packed[length++] = (byte) place;
	}

	/** The columns of as many rows as are needed. */
	List<byte[]> rows() {
		List<byte[]> rows = new ArrayList<>();
		for (int from = 0; from < length; from += ROW) {
			rows.add(Arrays.copyOfRange(packed, from, Math.min(length, from + ROW)));
		}
		return rows;
	}

	/** Gives each place of a column to a reader. */
	static void read(byte[] column, IntConsumer reader) {
		for (int at = 0; at < column.length; at += WIDTH) {
			reader.accept((column[at] & BYTE) << 16 | (column[at + 1] & BYTE) << 8 | column[at + 2] & BYTE);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Places places
				&& Arrays.equals(packed, 0, length, places.packed, 0, places.length);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(Arrays.copyOf(packed, length));
	}
}
