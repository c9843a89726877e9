package se.styrkedjan.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * The middle of some durations, and how far they spread.
 *
 * @param middle  the median in milliseconds
 * @param least   the shortest in milliseconds
 * @param most    the longest in milliseconds
 * @param samples how many there were
 */
record Median(double middle, double least, double most, int samples) {

	/** @return the median of durations in milliseconds, of which there must be at least one */
	static Median of(List<Double> milliseconds) {
		var sorted = milliseconds.stream().sorted().toList();
		var half = sorted.size() / 2;
		var middle = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
		return new Median(middle, sorted.getFirst(), sorted.getLast(), sorted.size());
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.0f ms (%.0f–%.0f, n=%d)", middle, least, most, samples);
	}
}
