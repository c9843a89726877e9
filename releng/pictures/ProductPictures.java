import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Draws the pictures of the product from its SVG: window images of all sizes and the splash.
 * Run: {@code java -cp jsvg.jar ProductPictures.java ICONS_FOLDER SPLASH_FILE FONT_FILE}.
 */
final class ProductPictures {

	private static final int[] SIZES = { 16, 24, 32, 48, 64, 128, 256 };
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
			BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
			draw(svg, image, new ViewBox(0, 0, size, size));
			ImageIO.write(image, "png", icons.resolve("product" + size + ".png").toFile());
		}
		splash(svg, Path.of(arguments[1]), Font.createFont(Font.TRUETYPE_FONT, Path.of(arguments[2]).toFile()));
	}

	private static void splash(SVGDocument svg, Path file, Font font) throws IOException {
		BufferedImage image = new BufferedImage(520, 220, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
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
		draw(svg, image, new ViewBox(40, 50, 120, 120));
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
