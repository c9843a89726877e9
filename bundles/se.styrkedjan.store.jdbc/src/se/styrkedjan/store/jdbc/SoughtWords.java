package se.styrkedjan.store.jdbc;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import se.styrkedjan.store.MarkedText;
import se.styrkedjan.store.projection.Excerpt;
import se.styrkedjan.store.projection.Words;

/** All words somebody searches for, the longest, which is likely to be the rarest, first. For use by one thread. */
record SoughtWords(List<SoughtWord> words) {

	/** The words of what was typed; a vocabulary tells compounds from other words. */
	static SoughtWords of(String typed, Vocabulary vocabulary) {
		return new SoughtWords(Words.sought(typed).stream().sorted(Comparator.comparingInt(String::length).reversed())
				.map(word -> new SoughtWord(word, vocabulary::contains)).toList());
	}

	/** Whether there is nothing to search for. */
	boolean isEmpty() {
		return words.isEmpty();
	}

	/** In how many of them a text's words are found. */
	int found(Set<String> text) {
		return (int) words.stream().filter(word -> text.stream().anyMatch(word::fits)).count();
	}

	/** A text with the words marked. */
	MarkedText whole(String text) {
		return Excerpt.whole(text, this::fits);
	}

	/** The sentence of a text that holds most of the words. */
	MarkedText excerpt(String text) {
		return Excerpt.of(text, this::fits);
	}

	private boolean fits(String word) {
		return words.stream().anyMatch(one -> one.fits(word));
	}
}
