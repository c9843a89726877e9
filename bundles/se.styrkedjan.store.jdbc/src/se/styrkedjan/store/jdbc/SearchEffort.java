package se.styrkedjan.store.jdbc;

import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SearchQuestion.Effort;

/**
 * What a search may still read, counted in rows of the index. A count, unlike a clock, gives the same answer on every
 * machine.
 */
final class SearchEffort {

	/** Read in less than 100 ms by a computer of the year 2020. */
	private static final long QUICK = 25_000;

	private final Progress progress;
	private final long all;
	private long spent;

	SearchEffort(Effort effort, Progress progress) {
		this.progress = progress;
		this.all = effort == Effort.QUICK ? QUICK : Long.MAX_VALUE;
	}

	/** Counts rows that are read; the progress may stop the search here. */
	void spend(int rows) {
		spent += rows;
	}

	/** Counts one look-up in the index. */
	void seek() {
		progress.worked(0, 0);
		spent += Block.ROWS_OF_A_SEEK;
	}

	/** Whether enough has been read. */
	boolean isSpent() {
		return spent >= all;
	}
}
