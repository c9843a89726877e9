package se.styrkedjan.diagram.layout.flow;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An upright part of a wire in a channel, with the heights of the level parts that lead to it. */
final class Track {

	/** Heights at which the wire comes from or goes to the left, and to the right; two together. */
	final int[] lefts;
	final int[] rights;
	private final int top;
	private final int bottom;
	/** Place among the tracks of the channel, from the left. */
	int number;
	/** A second track to which it changes at a height between, when no one track keeps it off others; -1 for none. */
	int second = -1;
	int between;

	private Track(int[] lefts, int[] rights) {
		this.lefts = lefts;
		this.rights = rights;
		int[] all = IntStream.concat(Arrays.stream(lefts), Arrays.stream(rights)).toArray();
		this.top = Math.min(all[0], all[1]);
		this.bottom = Math.max(all[0], all[1]);
	}

	/** From the layer at the left to the one at the right. */
	static Track through(int left, int right) {
		return new Track(new int[] { left }, new int[] { right });
	}

	/** From a layer and back to it. */
	static Track turning(int first, int second, boolean atLeft) {
		int[] heights = { first, second };
		return atLeft ? new Track(heights, new int[0]) : new Track(new int[0], heights);
	}

	boolean isThrough() {
		return lefts.length == rights.length;
	}

	int top() {
		return top;
	}

	int bottom() {
		return bottom;
	}

	/** A sequence in which few tracks cross: upwards from above, then those that turn, then downwards from below. */
	int preference() {
		if (!isThrough()) {
			return bottom() - top();
		}
		return rights[0] > lefts[0] ? -lefts[0] : lefts[0];
	}

	int group() {
		if (!isThrough()) {
			return lefts.length > 0 ? 0 : 3;
		}
		return rights[0] > lefts[0] ? 2 : 1;
	}
}
