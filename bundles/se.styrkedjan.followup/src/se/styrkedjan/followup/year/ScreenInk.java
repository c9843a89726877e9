package se.styrkedjan.followup.year;

import java.util.Map;
import java.util.regex.Pattern;

import se.styrkedjan.ui.theme.ColorScheme;
import se.styrkedjan.ui.theme.Tone;

/** Gives the wheel, which is drawn in the colours of paper, those of the screen. */
final class ScreenInk {

	private static final Pattern INK = Pattern.compile("(?<=(?:fill|stroke)=\")#[0-9a-f]{6}");
	private static final Map<String, Tone> TONES = Map.of("#ffffff", Tone.BACKGROUND, "#f5f7f9", Tone.PANEL, "#8c959f",
			Tone.EDGE, "#c4cbd2", Tone.EDGE, "#1b1f23", Tone.TEXT, "#57606a", Tone.SECONDARY, "#b42318", Tone.BAD, "#1f5f99",
			Tone.ACCENT, "#1a7f37", Tone.GOOD, "#9a6700", Tone.WARNING);
	/** Budget has a colour of its own, for which there is no tone. */
	private static final String VIOLET = "#6e40c9";
	private static final String PALE_VIOLET = "#b392f0";

	private ScreenInk() {
	}

	/** The picture as it is shown in a colour scheme; paper is as the light one is. */
	static String of(String svg, ColorScheme scheme) {
		return scheme == ColorScheme.LIGHT ? svg : INK.matcher(svg).replaceAll(ink -> dark(ink.group(), scheme));
	}

	private static String dark(String ink, ColorScheme scheme) {
		return VIOLET.equals(ink) ? PALE_VIOLET : TONES.containsKey(ink) ? scheme.hex(TONES.get(ink)) : ink;
	}
}
