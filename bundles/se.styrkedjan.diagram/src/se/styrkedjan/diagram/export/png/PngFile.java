package se.styrkedjan.diagram.export.png;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Writes an image as a PNG file that tells its resolution, so that it prints in its true size. */
final class PngFile {

	private static final String PNG_METADATA = "javax_imageio_png_1.0";
	private static final double PIXELS_A_METRE = 96 / 0.0254;

	private PngFile() {
	}

	static void write(BufferedImage image, double scale, OutputStream out) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		try (var stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
			metadata.mergeTree(PNG_METADATA, resolution(scale));
			writer.write(new IIOImage(image, null, metadata));
		} finally {
			writer.dispose();
		}
	}

	private static IIOMetadataNode resolution(double scale) {
		String pixels = Long.toString(Math.round(PIXELS_A_METRE * scale));
		var physical = new IIOMetadataNode("pHYs");
		physical.setAttribute("pixelsPerUnitXAxis", pixels);
		physical.setAttribute("pixelsPerUnitYAxis", pixels);
		physical.setAttribute("unitSpecifier", "meter");
		var root = new IIOMetadataNode(PNG_METADATA);
		root.appendChild(physical);
		return root;
	}
}
