package se.styrkedjan.ui.theme;

import org.eclipse.swt.graphics.RGB;

/** How well two colours can be told apart, by the formula of WCAG 2.2 (relative luminance and contrast ratio). */
public final class Contrast {

	private Contrast() {
	}

	/** The contrast ratio of two colours, from 1 (same) to 21 (black and white). */
	public static double ratio(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB rgb) {
		return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
