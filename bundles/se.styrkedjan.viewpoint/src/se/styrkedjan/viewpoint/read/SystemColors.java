package se.styrkedjan.viewpoint.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.styrkedjan.viewpoint.description.Color;

/** The colours that every specification may use by name: those of Sirius' environment. */
final class SystemColors {

	private static final Pattern BY_NAME = Pattern.compile(".*@systemColors/@entries\\[name='(\\w+)'\\]");

	private static final Map<String, Color.Fixed> COLORS = Map.ofEntries(color("black", 0x000000),
			color("dark_gray", 0x454545), color("gray", 0x888888), color("light_gray", 0xD1D1D1),
			color("white", 0xFFFFFF), color("dark_blue", 0x274C72), color("blue", 0x729FCF),
			color("light_blue", 0xC2EFFF), color("dark_chocolate", 0x9A6717), color("chocolate", 0xE9B96E),
			color("light_chocolate", 0xFDCE89), color("dark_green", 0x4D8914), color("green", 0x8AE234),
			color("light_green", 0xCCF2A6), color("dark_orange", 0xE08503), color("orange", 0xFCAF3E),
			color("light_orange", 0xFDCE89), color("dark_purple", 0x72496E), color("purple", 0xAD7FA8),
			color("light_purple", 0xD9C4D7), color("dark_red", 0x9C0C0C), color("red", 0xEF2929),
			color("light_red", 0xF68B8B), color("dark_yellow", 0xC9B204), color("yellow", 0xFCE94F),
			color("light_yellow", 0xFFF5B5));

	private SystemColors() {
	}

	private static Map.Entry<String, Color.Fixed> color(String name, int rgb) {
		return Map.entry(name, new Color.Fixed(rgb >> 16, rgb >> 8 & 255, rgb & 255));
	}

	/** The colour an address such as {@code environment:/viewpoint#//@systemColors/@entries[name='black']} leads to. */
	static Optional<Color.Fixed> of(String href) {
		Matcher matcher = BY_NAME.matcher(href);
		return matcher.matches() ? Optional.ofNullable(COLORS.get(matcher.group(1))) : Optional.empty();
	}
}
