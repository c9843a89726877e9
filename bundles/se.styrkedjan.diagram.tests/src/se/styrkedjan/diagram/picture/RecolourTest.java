package se.styrkedjan.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.paint.Painter;

class RecolourTest {

	@ParameterizedTest
	@ValueSource(strings = { "#FFFFFF", "#F5F7F9", "#FFF4CC", "#EAF2FB", "#E6F4EA", "#FDECEA", "#FBD38D", "#F6A06F" })
	void textStandsOutFromEveryFill(String fill) {
		assertTrue(contrast(Recolour.dark(Rgb.of("#1B1F23")), Recolour.dark(Rgb.of(fill))) >= 4.5, fill);
	}

	@ParameterizedTest
	@ValueSource(strings = { "#57606A", "#1F5F99", "#1A7F37", "#9A6700", "#B42318", "#8C959F", "#663399" })
	void linesStandOutFromTheBackground(String line) {
		assertTrue(contrast(Recolour.dark(Rgb.of(line)), Recolour.dark(Rgb.WHITE)) >= 3, line);
	}

	@Test
	void onlyColoursChange() {
		var light = new Painter(SampleScenes.symbols()).picture(SampleScenes.flow());
		var dark = Recolour.dark(light);
		assertEquals(light.bounds(), dark.bounds());
		assertEquals(light.groups().stream().map(group -> group.body().size()).toList(),
				dark.groups().stream().map(group -> group.body().size()).toList());
		assertEquals(Rgb.of("#1E2329"), dark.background());
	}

	/** Contrast ratio of WCAG 2.2. */
	private static double contrast(Rgb one, Rgb other) {
		double light = Math.max(luminance(one), luminance(other));
		double dark = Math.min(luminance(one), luminance(other));
		return (light + 0.05) / (dark + 0.05);
	}

	private static double luminance(Rgb color) {
		return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
	}

	private static double linear(int part) {
		double share = part / 255d;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
