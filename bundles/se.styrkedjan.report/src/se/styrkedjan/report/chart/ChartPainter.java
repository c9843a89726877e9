package se.styrkedjan.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import se.styrkedjan.report.chart.ChartDrawing.Box;
import se.styrkedjan.report.chart.ChartDrawing.Look;
import se.styrkedjan.report.chart.ChartDrawing.Mark;
import se.styrkedjan.report.chart.ChartDrawing.Words;

/**
 * Paints charts with the typeface of the documents, whose letters are drawn as outlines, so that a chart looks the same
 * on every machine. Needs no display. Thread-safe.
 */
public final class ChartPainter {

	private static final Color TEXT = new Color(0x1B1F23);
	private static final Color ACCENT = new Color(0x1F5F99);
	private static final Color PALE = new Color(0xE6EBF0);
	private static final Color EDGE = new Color(0x57606A);

	private ChartPainter() {
	}

	/** Paints a chart at the origin, a unit a pixel. */
	public static void paint(ChartDrawing drawing, Graphics2D graphics) {
		for (Mark mark : drawing.marks()) {
			switch (mark) {
			case Box box -> box(box, graphics);
			case Words words -> words(words, graphics);
			}
		}
	}

	private static void box(Box box, Graphics2D graphics) {
		graphics.setColor(box.look() == Look.SOLID ? ACCENT : EDGE);
		graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
		if (box.look() == Look.FRAME && box.width() > 2) {
			graphics.setColor(PALE);
			graphics.fill(new Rectangle2D.Double(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2));
		}
	}

	private static void words(Words words, Graphics2D graphics) {
		graphics.setColor(TEXT);
		graphics.fill(ChartLetters.outline(words));
	}

	/**
	 * A chart as a picture in PNG on white.
	 *
	 * @param scale picture elements a pixel
	 */
	public static byte[] png(ChartDrawing drawing, int scale) {
		var image = new BufferedImage(drawing.width() * scale, drawing.height() * scale, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(scale, scale);
		paint(drawing, graphics);
		graphics.dispose();
		try (var out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
