import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Draws the pictures of the product from its SVG: window images of all sizes, the splash and the icon for macOS.
 * Run: {@code java -cp jsvg.jar ProductPictures.java ICONS_FOLDER SPLASH_FOLDER FONT_FILE ICNS_FILE}.
 */
final class ProductPictures {

	private static final int[] SIZES = { 16, 24, 32, 48, 64, 128, 256 };
	/** Kinds of entries in an icon file of macOS and the width of the PNG each holds. */
	private static final Map<String, Integer> ICNS = new TreeMap<>(Map.of("icp4", 16, "ic11", 32, "icp5", 32, "ic12", 64,
			"ic07", 128, "ic13", 256, "ic08", 256, "ic14", 512, "ic09", 512, "ic10", 1024));
	private static final int ICNS_HEAD = 8;
	private static final Color PAPER = new Color(0xFFFFFF);
	private static final Color INK = new Color(0x1B1F23);
	private static final Color GREY = new Color(0x57606A);
	private static final Color LINE = new Color(0xD8DEE4);

	private ProductPictures() {
	}

	public static void main(String... arguments) throws Exception {
		Path icons = Path.of(arguments[0]);
		SVGDocument svg = new SVGLoader().load(icons.resolve("product.svg").toUri().toURL());
		for (int size : SIZES) {
			ImageIO.write(square(svg, size), "png", icons.resolve("product" + size + ".png").toFile());
		}
		Font font = Font.createFont(Font.TRUETYPE_FONT, Path.of(arguments[2]).toFile());
		splash(svg, Path.of(arguments[1], "splash.png"), font, 1);
		// The name under which Java looks for it on a display of double resolution.
		splash(svg, Path.of(arguments[1], "splash@2x.png"), font, 2);
		Files.write(Path.of(arguments[3]), icns(svg));
	}

	private static BufferedImage square(SVGDocument svg, int size) {
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		draw(svg, image, new ViewBox(0, 0, size, size));
		return image;
	}

	/** A head with the length of all, then each picture behind its kind and length; numbers are big-endian. */
	private static byte[] icns(SVGDocument svg) throws IOException {
		ByteArrayOutputStream entries = new ByteArrayOutputStream();
		for (Map.Entry<String, Integer> entry : ICNS.entrySet()) {
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(square(svg, entry.getValue()), "png", png);
			entries.write(head(entry.getKey(), png.size()));
			png.writeTo(entries);
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.write(head("icns", entries.size()));
		entries.writeTo(file);
		return file.toByteArray();
	}

	private static byte[] head(String kind, int length) {
		return ByteBuffer.allocate(ICNS_HEAD).put(kind.getBytes(StandardCharsets.US_ASCII)).putInt(ICNS_HEAD + length)
				.array();
	}

	private static void splash(SVGDocument svg, Path file, Font font, int scale) throws IOException {
		BufferedImage image = new BufferedImage(520 * scale, 220 * scale, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.scale(scale, scale);
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.setColor(PAPER);
		g.fillRect(0, 0, 520, 220);
		g.setColor(LINE);
		g.drawRect(0, 0, 519, 219);
		g.setColor(INK);
		g.setFont(font.deriveFont(40f));
		g.drawString("Styrkedjan", 188, 112);
		g.setColor(GREY);
		g.setFont(font.deriveFont(17f));
		g.drawString("Mål, uppföljning och dokument", 190, 144);
		g.dispose();
		draw(svg, image, new ViewBox(40 * scale, 50 * scale, 120 * scale, 120 * scale));
		ImageIO.write(image, "png", file.toFile());
	}

	private static void draw(SVGDocument svg, BufferedImage image, ViewBox box) {
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		svg.render(null, g, box);
		g.dispose();
	}
}
