package se.styrkedjan.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.report.chart.ChartDrawing.Weight;
import se.styrkedjan.report.chart.ChartDrawing.Words;

/** The letters of charts, those of the documents' typeface: their outlines and how wide words are. Thread-safe. */
final class ChartLetters {

	private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
	private static final Map<Weight, Font> FONTS = new EnumMap<>(
			Map.of(Weight.NORMAL, font("Regular"), Weight.BOLD, font("Bold")));
	private static final FontRenderContext MEASURES = new FontRenderContext(null, true, true);

	private ChartLetters() {
	}

	/** The outlines of a line of words where it stands. */
	static Shape outline(Words words) {
		return FONTS.get(words.weight()).createGlyphVector(MEASURES, words.text()).getOutline((float) words.x(),
				(float) words.y());
	}

	/** A text in lines no wider than so many pixels, broken between words; a single word may be wider. */
	static List<String> lines(String text, Weight weight, double width) {
		List<String> lines = new ArrayList<>();
		var line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			if (!line.isEmpty() && width(line + " " + word, weight) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	private static double width(String text, Weight weight) {
		return FONTS.get(weight).getStringBounds(text, MEASURES).getWidth();
	}

	private static Font font(String style) {
		try (InputStream in = ChartLetters.class.getResourceAsStream(ROBOTO + style + ".ttf")) {
			return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) ChartDrawing.TEXT);
		} catch (IOException | FontFormatException e) {
			throw new IllegalStateException("font unreadable: " + style, e);
		}
	}
}
