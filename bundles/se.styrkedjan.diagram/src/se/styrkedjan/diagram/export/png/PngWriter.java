package se.styrkedjan.diagram.export.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureTooLargeException;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.store.Progress;

/** Writes PNG in a chosen resolution. */
public final class PngWriter implements PictureWriter {

	/** Most pixels of an image: what fits in the memory of an ordinary office machine. */
	public static final long MOST_PIXELS = 100_000_000;

	/** Room around the picture, pixels at 100 %. */
	private static final int MARGIN = 16;

	private final double scale;
	private final Background background;

	/** What stands behind the picture. */
	public enum Background {
		/** The background of the picture. */
		PLAIN,
		/** Nothing: what the image is laid upon shines through. */
		TRANSPARENT
	}

	/**
	 * A writer.
	 *
	 * @param scale      pixels of the image for one pixel of the picture at 100 %, such as 2
	 * @param background what stands behind the picture
	 */
	public PngWriter(double scale, Background background) {
		this.scale = scale;
		this.background = background;
	}

	@Override
	public PictureFormat format() {
		return PictureFormat.PNG;
	}

	/** @throws PictureTooLargeException when the image would have more than {@link #MOST_PIXELS} */
	@Override
	public void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
		PngFile.write(image(sheet.picture(), progress), scale, out);
	}

	/**
	 * The picture as an image, for the clipboard and for previews.
	 *
	 * @throws PictureTooLargeException when it would have more than {@link #MOST_PIXELS}
	 */
	public BufferedImage image(Picture picture, Progress progress) {
		Rect page = picture.bounds().grown(MARGIN);
		BufferedImage image = blank(page);
		Graphics2D graphics = image.createGraphics();
		if (background == Background.PLAIN) {
			Rgb color = picture.background();
			graphics.setColor(new Color(color.red(), color.green(), color.blue()));
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		}
		graphics.scale(scale, scale);
		graphics.translate(-page.x(), -page.y());
		paint(picture, new GraphicsPainter(graphics), progress);
		graphics.dispose();
		return image;
	}

	private BufferedImage blank(Rect page) {
		long width = Math.round(Math.ceil(page.width() * scale));
		long height = Math.round(Math.ceil(page.height() * scale));
		if (width * height > MOST_PIXELS) {
			throw new PictureTooLargeException(width * height, MOST_PIXELS);
		}
		int type = background == Background.PLAIN ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
		return new BufferedImage((int) width, (int) height, type);
	}

	private static void paint(Picture picture, GraphicsPainter painter, Progress progress) {
		int done = 0;
		for (Marks group : picture.groups()) {
			painter.paint(group.body());
			progress.worked(++done, picture.groups().size());
		}
		picture.groups().forEach(group -> painter.paint(group.above()));
	}
}
