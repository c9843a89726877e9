package se.styrkedjan.editing;

import java.util.List;

/**
 * Why an operation may not be made; the UI words it.
 *
 * @param code      key of the message, such as {@code inheritedIsReadOnly}
 * @param arguments what the message names
 */
public record Refusal(String code, List<Object> arguments) {

	/** A refusal with its arguments. */
	public static Refusal of(String code, Object... arguments) {
		return new Refusal(code, List.of(arguments));
	}
}
