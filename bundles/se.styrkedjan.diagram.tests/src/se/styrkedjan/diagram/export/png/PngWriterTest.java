package se.styrkedjan.diagram.export.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.export.PictureTooLargeException;
import se.styrkedjan.diagram.export.SheetSamples;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.picture.SceneBuilder;

class PngWriterTest {

	@Test
	void imageIsAsLargeAsTheScaleAsks() throws Exception {
		assertEquals(2 * image(1).getWidth(), image(2).getWidth());
		assertEquals(4 * image(1).getHeight(), image(4).getHeight());
	}

	@Test
	void backgroundIsWhiteOrNotThere() throws Exception {
		assertEquals(0xffffffff, image(1).getRGB(0, 0));
		var clear = read(new PngWriter(1, Background.TRANSPARENT));
		assertEquals(0, clear.getRGB(0, 0) >>> 24);
	}

	@Test
	void fileTellsItsResolution() throws Exception {
		byte[] png = SheetSamples.written(new PngWriter(2, Background.PLAIN), SheetSamples.flow());
		var text = new String(png, StandardCharsets.ISO_8859_1);
		int at = text.indexOf("pHYs") + 4;
		int pixelsAMetre = (png[at] & 255) << 24 | (png[at + 1] & 255) << 16 | (png[at + 2] & 255) << 8 | png[at + 3] & 255;
		assertEquals(Math.round(192 / 0.0254), pixelsAMetre);
	}

	@Test
	void pictureTooLargeForAnImageIsRefused() {
		var sheet = SheetSamples.of(SheetSamples.manySteps(10_000));
		var refused = assertThrows(PictureTooLargeException.class,
				() -> SheetSamples.written(new PngWriter(4, Background.PLAIN), sheet));
		assertTrue(refused.pixels() > refused.most());
	}

	@Test
	void everyViewLeavesInk() throws Exception {
		var scene = new SceneBuilder();
		for (int i = 0; i < 20; i++) {
			scene.node(null, "", Shape.Basic.RECTANGLE, new Rect(i * 40, 0, 20, 20));
		}
		var image = read(new PngWriter(1, Background.PLAIN), scene);
		for (int i = 0; i < 20; i++) {
			// the margin and half of the first node's line come before it
			assertTrue((image.getRGB(17 + i * 40, 27) & 255) < 200, "node " + i);
		}
	}

	private static BufferedImage image(double scale) throws Exception {
		return read(new PngWriter(scale, Background.PLAIN));
	}

	private static BufferedImage read(PngWriter writer) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(SheetSamples.written(writer, SheetSamples.flow())));
	}

	private static BufferedImage read(PngWriter writer, SceneBuilder scene) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(SheetSamples.written(writer, SheetSamples.of(scene))));
	}
}
