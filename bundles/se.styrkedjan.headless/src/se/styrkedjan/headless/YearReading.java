package se.styrkedjan.headless;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year of a plan. */
final class YearReading implements ITypeConverter<Integer> {

	private static final int FIRST = 1990;
	private static final int LAST = 2100;

	@Override
	public Integer convert(String typed) {
		if (!typed.matches("\\d{4}") || Integer.parseInt(typed) < FIRST || Integer.parseInt(typed) > LAST) {
			throw new TypeConversionException(typed);
		}
		return Integer.valueOf(typed);
	}
}
