package se.styrkedjan.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColorSchemeTest {

	private static final List<Tone> SURFACES = List.of(Tone.BACKGROUND, Tone.PANEL, Tone.SELECTION, Tone.HOVER);
	private static final List<Tone> WORDS = List.of(Tone.TEXT, Tone.SECONDARY, Tone.ACCENT);

	@Test
	void blackOnWhiteHasTheGreatestContrast() {
		var white = new org.eclipse.swt.graphics.RGB(255, 255, 255);
		var black = new org.eclipse.swt.graphics.RGB(0, 0, 0);
		assertEquals(21, Contrast.ratio(white, black), 0.001);
		assertEquals(1, Contrast.ratio(white, white), 0.001);
	}

	@ParameterizedTest
	@EnumSource
	void wordsCanBeReadOnEverySurface(ColorScheme scheme) {
		for (Tone surface : SURFACES) {
			WORDS.forEach(word -> assertContrast(scheme, word, surface, 4.5));
		}
	}

	@ParameterizedTest
	@EnumSource
	void statusCanBeReadOnPagesCardsAndItsOwnBackground(ColorScheme scheme) {
		for (Tone status : List.of(Tone.GOOD, Tone.WARNING, Tone.BAD)) {
			assertContrast(scheme, status, Tone.BACKGROUND, 4.5);
			assertContrast(scheme, status, Tone.PANEL, 4.5);
			assertContrast(scheme, status, Tone.valueOf(status + "_BACKGROUND"), 4.5);
		}
	}

	@ParameterizedTest
	@EnumSource
	void mainButtonCanBeRead(ColorScheme scheme) {
		assertContrast(scheme, Tone.ON_ACCENT, Tone.ACCENT, 4.5);
	}

	@ParameterizedTest
	@EnumSource
	void edgesOfFieldsCanBeSeen(ColorScheme scheme) {
		assertContrast(scheme, Tone.EDGE, Tone.BACKGROUND, 3);
		assertContrast(scheme, Tone.EDGE, Tone.PANEL, 3);
	}

	private static void assertContrast(ColorScheme scheme, Tone front, Tone back, double least) {
		double ratio = Contrast.ratio(scheme.rgb(front), scheme.rgb(back));
		assertTrue(ratio >= least, () -> "%s: %s on %s is %.2f, wanted %.1f".formatted(scheme, front, back, ratio, least));
	}
}
