package se.styrkedjan.diagram.picture;

import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.look.Rgb;

/**
 * Colours of a picture on a dark screen: the same hues with light and dark exchanged, so that what stood out still
 * does. Files and paper stay light. Thread-safe.
 */
public final class Recolour {

	/** The named colours of the language of form, light to dark (panels, texts, lines, accent, status). */
	private static final Map<Rgb, Rgb> NAMED = Map.ofEntries(pair("#FFFFFF", "#1E2329"), pair("#F5F7F9", "#262C33"),
			pair("#1B1F23", "#E6EDF3"), pair("#000000", "#E6EDF3"), pair("#57606A", "#9DA7B1"),
			pair("#D8DEE4", "#3B434B"), pair("#1F5F99", "#6CB2F0"), pair("#1A7F37", "#57C470"),
			pair("#9A6700", "#E3B341"), pair("#FFF4CC", "#4A3D12"), pair("#B42318", "#F58A80"));

	private static final double DARKEST = 0.14;
	private static final double LIGHTEST = 0.92;
	private static final double LIGHT_FILL = 0.7;

	private Recolour() {
	}

	/** The colour to take on a dark screen. */
	public static Rgb dark(Rgb light) {
		Rgb named = NAMED.get(light);
		return named == null ? exchanged(light) : named;
	}

	/** Marks for a dark screen. */
	public static Marks dark(Marks light) {
		return new Marks(light.id(), light.element(), light.name(), light.level(), light.bounds(), dark(light.body()),
				dark(light.above()));
	}

	/** A picture for a dark screen. */
	public static Picture dark(Picture light) {
		return new Picture(light.groups().stream().map(Recolour::dark).toList(), dark(light.background()));
	}

	private static List<Mark> dark(List<Mark> light) {
		return light.stream().map(Recolour::dark).toList();
	}

	private static Mark dark(Mark light) {
		return switch (light) {
		case Mark.Area area -> new Mark.Area(area.outline(), area.fill() == null ? null : dark(area.fill()),
				area.line() == null ? null
						: new Mark.Line(dark(area.line().color()), area.line().width(), area.line().dash()),
				area.weight());
		case Mark.Text text -> new Mark.Text(text.text(), text.x(), text.y(), text.width(), text.lettering(),
				dark(text.color()), text.direction());
		};
	}

	/** Same hue; a light colour becomes dark and half as vivid, a dark one light. */
	private static Rgb exchanged(Rgb color) {
		double max = Math.max(color.red(), Math.max(color.green(), color.blue())) / 255d;
		double min = Math.min(color.red(), Math.min(color.green(), color.blue())) / 255d;
		double lightness = (max + min) / 2;
		double chroma = max - min;
		double room = 1 - Math.abs(2 * lightness - 1);
		double vivid = (room == 0 ? 0 : chroma / room) * (lightness > LIGHT_FILL ? 0.5 : 1);
		double target = LIGHTEST - (LIGHTEST - DARKEST) * lightness;
		double targetChroma = vivid * (1 - Math.abs(2 * target - 1));
		return new Rgb(part(color.red(), min, chroma, target, targetChroma),
				part(color.green(), min, chroma, target, targetChroma), part(color.blue(), min, chroma, target, targetChroma));
	}

	private static int part(int value, double min, double chroma, double target, double targetChroma) {
		double share = chroma == 0 ? 0.5 : (value / 255d - min) / chroma;
		return (int) Math.round(255 * Math.clamp(target + (share - 0.5) * targetChroma, 0, 1));
	}

	private static Map.Entry<Rgb, Rgb> pair(String light, String dark) {
		return Map.entry(Rgb.of(light), Rgb.of(dark));
	}
}
