package se.styrkedjan.report.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a calendar file to the letter of RFC 5545, as the strictest program that it is sent to would. */
final class StrictCalendar {

	private static final Pattern LINE = Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^;:]*)*):(.*)", Pattern.DOTALL);
	/** 3.3.11: a backslash only before what is escaped, and comma and semicolon only after one. */
	private static final Pattern TEXT = Pattern.compile("(?:[^\\\\,;\\p{Cntrl}]|\\\\[\\\\,;nN])*");

	private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

	private StrictCalendar() {
	}

	/** The properties of each event, texts as they are read; names with their parameters. */
	static List<Map<String, String>> events(String file) {
		assertTrue(file.endsWith("\r\n"), "the last line has an end");
		assertTrue(file.replace("\r\n", "").chars().noneMatch(character -> character == '\r' || character == '\n'),
				"lines end with both");
		for (String line : file.split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
		}
		List<String> lines = List.of(file.replace("\r\n ", "").split("\r\n"));
		assertEquals("BEGIN:VCALENDAR", lines.getFirst());
		assertEquals("END:VCALENDAR", lines.getLast());
		assertEquals(1, lines.stream().filter("VERSION:2.0"::equals).count());
		assertEquals(1, lines.stream().filter(line -> line.startsWith("PRODID:")).count());
		return read(lines.subList(1, lines.size() - 1));
	}

	private static List<Map<String, String>> read(List<String> lines) {
		List<Map<String, String>> events = new ArrayList<>();
		Map<String, String> event = null;
		for (String line : lines) {
			Matcher property = LINE.matcher(line);
			assertTrue(property.matches(), line);
			if (line.equals("BEGIN:VEVENT")) {
				event = new LinkedHashMap<>();
			} else if (line.equals("END:VEVENT")) {
				events.add(event);
				event = null;
			} else if (event != null) {
				assertEquals(null, event.put(property.group(1) + property.group(2), text(property.group(3))), line);
			}
		}
		return events;
	}

	private static String text(String value) {
		assertTrue(TEXT.matcher(value).matches(), value);
		return ESCAPED.matcher(value).replaceAll(
				escaped -> Matcher.quoteReplacement(escaped.group(1).equalsIgnoreCase("n") ? "\n" : escaped.group(1)));
	}
}
