package se.styrkedjan.diagram.picture.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * A typeface that comes with the product: Roboto for text, DejaVu Sans for the characters that Roboto lacks.
 * Thread-safe.
 */
public enum Face {
	REGULAR("/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf"),
	BOLD("/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf"),
	ITALIC("/com/formdev/flatlaf/fonts/roboto/Roboto-Italic.ttf"),
	BOLD_ITALIC("/com/formdev/flatlaf/fonts/roboto/Roboto-BoldItalic.ttf"),
	SYMBOLS("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

	private final String resource;
	private volatile FaceMetrics metrics;

	Face(String resource) {
		this.resource = resource;
	}

	/** Roboto in a weight and slant. */
	public static Face of(Weight weight, Slant slant) {
		if (weight == Weight.BOLD) {
			return slant == Slant.LEANING ? BOLD_ITALIC : BOLD;
		}
		return slant == Slant.LEANING ? ITALIC : REGULAR;
	}

	/** How heavy letters are. */
	public enum Weight {
		NORMAL, BOLD
	}

	/** How letters stand. */
	public enum Slant {
		UPRIGHT, LEANING
	}

	/** Name of its family, as a program that has it installed knows it. */
	public String family() {
		return this == SYMBOLS ? "DejaVu Sans" : "Roboto";
	}

	public Weight weight() {
		return this == BOLD || this == BOLD_ITALIC ? Weight.BOLD : Weight.NORMAL;
	}

	public Slant slant() {
		return this == ITALIC || this == BOLD_ITALIC ? Slant.LEANING : Slant.UPRIGHT;
	}

	/** Its TrueType file, read anew each time; close it. */
	public InputStream open() {
		InputStream in = Face.class.getResourceAsStream(resource);
		if (in == null) {
			throw new IllegalStateException("font missing: " + resource);
		}
		return in;
	}

	/** Its TrueType file. */
	public byte[] bytes() {
		try (InputStream in = open()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new IllegalStateException("font unreadable: " + resource, e);
		}
	}

	/** A TrueType file of this typeface with some characters (Unicode code points) only. */
	public byte[] subset(Set<Integer> characters) {
		try {
			return metrics().subset(characters);
		} catch (IOException e) {
			throw new IllegalStateException("font unreadable: " + resource, e);
		}
	}

	FaceMetrics metrics() {
		FaceMetrics known = metrics;
		if (known == null) {
			known = FaceMetrics.read(this);
			metrics = known;
		}
		return known;
	}
}
