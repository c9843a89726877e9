package se.styrkedjan.ui.theme;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.RGB;

/** The colours of one look; the values of the design are kept here and nowhere else. */
public enum ColorScheme {

	/** Dark text on white. */
	LIGHT(0xFFFFFF, 0xF5F7F9, 0x1B1F23, 0x57606A, 0xD8DEE4, 0x818B95, 0x1F5F99, 0xFFFFFF, 0xDCEAF7, 0xEAEEF2, 0x1A7F37,
			0xEAF7ED, 0x9A6700, 0xFFF7DB, 0xB42318, 0xFCE8E6),
	/** Light text on dark grey. */
	DARK(0x1E2329, 0x262C33, 0xE6EDF3, 0x9DA7B1, 0x3B434B, 0x7D8893, 0x6CB2F0, 0x10202F, 0x1F3A54, 0x313941, 0x57C878,
			0x1D3325, 0xE3B341, 0x3A3018, 0xFF8F84, 0x452522);

	private final Map<Tone, RGB> colors = new EnumMap<>(Tone.class);

	ColorScheme(int... values) {
		for (Tone tone : Tone.values()) {
			colors.put(tone, rgb(values[tone.ordinal()]));
		}
	}

	/** The colour of a tone. */
	public RGB rgb(Tone tone) {
		return colors.get(tone);
	}

	/** The colour of a tone as {@code #RRGGBB}. */
	public String hex(Tone tone) {
		RGB rgb = rgb(tone);
		return "#%02X%02X%02X".formatted(rgb.red, rgb.green, rgb.blue);
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
	}
}
