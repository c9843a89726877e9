package se.styrkedjan.followup.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.report.year.YearWheel;
import se.styrkedjan.rules.year.YearEntry;
import se.styrkedjan.ui.theme.ColorScheme;
import se.styrkedjan.ui.theme.Contrast;
import se.styrkedjan.ui.theme.Tone;

class ScreenInkTest {

	private static final Pattern INK = Pattern.compile("(?:fill|stroke)=\"#([0-9a-fA-F]{6})\"");

	private final String paper = YearWheel.draw("Enheten #1b1f23", 2026, entries(), Locale.of("sv"));

	@Test
	void theLightWheelIsThatOfPaper() {
		assertEquals(paper, ScreenInk.of(paper, ColorScheme.LIGHT));
	}

	@Test
	void whateverIsDrawnInTheDarkIsSeen() {
		String dark = ScreenInk.of(paper, ColorScheme.DARK);
		RGB ground = ColorScheme.DARK.rgb(Tone.BACKGROUND);
		RGB ring = ColorScheme.DARK.rgb(Tone.PANEL);

		var inks = INK.matcher(dark).results().map(ScreenInkTest::rgb).filter(ink -> !ink.equals(ground) && !ink.equals(ring))
				.distinct().toList();
		assertTrue(inks.size() >= 8, inks::toString);
		inks.forEach(ink -> assertTrue(Contrast.ratio(ink, ground) >= 3, ink + " on " + ground));
		assertTrue(dark.contains("Enheten #1b1f23"), "words keep their letters");
	}

	private static RGB rgb(MatchResult ink) {
		int value = Integer.parseInt(ink.group(1), 16);
		return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
	}

	private static List<YearEntry> entries() {
		return Stream.of(EventKind.values()).map(kind -> new YearEntry(LocalDate.of(2026, 5, 1 + kind.getValue()),
				LocalDate.of(2026, 5, 1 + kind.getValue()), kind, kind.getName(), kind.getName(), "d")).toList();
	}
}
