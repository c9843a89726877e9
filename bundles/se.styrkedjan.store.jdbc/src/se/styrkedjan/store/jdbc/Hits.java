package se.styrkedjan.store.jdbc;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Elements that hold some words, each with a score: how many of the words stand in its title. Kept as numbers, since a
 * frequent word stands in hundreds of thousands of elements.
 */
final class Hits {

	/** An element of a document. */
	record Hit(int documentKey, int slot, int score) {
	}

	/** Most hits wanted first: by score, then documents made last. */
	private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::score)
			.thenComparingInt(Hit::documentKey).reversed().thenComparingInt(Hit::slot);

	private long[] elements = new long[64];
	private int[] scores = new int[64];
	private int size;

	/** Adds an element that holds the word; one may be added more than once before {@link #close()}. */
	void add(int documentKey, int place) {
		if (size == elements.length) {
			elements = Arrays.copyOf(elements, 2 * size);
		}
		elements[size++] = (long) documentKey << Integer.SIZE | place;
	}

	/** Orders the elements; of one added more than once the title counts. */
	Hits close() {
		Arrays.sort(elements, 0, size);
		scores = new int[size];
		int kept = 0;
		for (int i = 0; i < size; i++) {
			int title = Places.titles((int) elements[i]);
			long element = elements[i] >> 1;
			if (kept == 0 || elements[kept - 1] != element) {
				elements[kept++] = element;
			}
			scores[kept - 1] = title;
		}
		size = kept;
		return this;
	}

	/** The elements that are in both, with the sum of their scores; both must be closed. */
	Hits and(Hits other) {
		Hits both = new Hits();
		both.elements = new long[Math.min(size, other.size)];
		both.scores = new int[both.elements.length];
		int j = 0;
		for (int i = 0; i < size; i++) {
			while (j < other.size && other.elements[j] < elements[i]) {
				j++;
			}
			if (j < other.size && other.elements[j] == elements[i]) {
				both.elements[both.size] = elements[i];
				both.scores[both.size++] = scores[i] + other.scores[j];
			}
		}
		return both;
	}

	/** How many there are. */
	int size() {
		return size;
	}

	/** The documents they stand in. */
	Block documents() {
		BitSet keys = new BitSet();
		for (int i = 0; i < size; i++) {
			keys.set((int) (elements[i] >> Integer.SIZE - 1));
		}
		return new Block(keys);
	}

	/** Whether there are none. */
	boolean isEmpty() {
		return size == 0;
	}

	/** The best of them, best first. */
	List<Hit> best(int limit) {
		PriorityQueue<Hit> best = new PriorityQueue<>(BEST_FIRST.reversed());
		for (int i = 0; i < size; i++) {
			best.add(hit(i));
			if (best.size() > limit) {
				best.poll();
			}
		}
		return best.stream().sorted(BEST_FIRST).toList();
	}

	private Hit hit(int index) {
		long element = elements[index];
		int slotBits = Integer.SIZE - 1;
		return new Hit((int) (element >> slotBits), (int) (element & Integer.MAX_VALUE), scores[index]);
	}
}
