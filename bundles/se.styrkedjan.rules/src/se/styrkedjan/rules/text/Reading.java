package se.styrkedjan.rules.text;

import java.util.Optional;

/**
 * What a text was read as.
 *
 * @param <T> class of the value
 */
public sealed interface Reading<T> {

	/** The text holds a value. */
	record Value<T>(T value) implements Reading<T> {
	}

	/** The text is empty, or a lone dash that stands for nothing. */
	record Nothing<T>() implements Reading<T> {
	}

	/**
	 * The text holds something else.
	 *
	 * @param code what is wrong: {@code notANumber}, {@code ambiguousPoint}, {@code notADate}, {@code noSuchDay}
	 * @param text the text as it was given
	 */
	record Problem<T>(String code, String text) implements Reading<T> {
	}

	/** The value, or empty for nothing and for a problem. */
	default Optional<T> found() {
		return this instanceof Value<T>(T value) ? Optional.of(value) : Optional.empty();
	}
}
