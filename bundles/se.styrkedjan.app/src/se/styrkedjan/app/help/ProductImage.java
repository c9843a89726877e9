package se.styrkedjan.app.help;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** The picture of the program, drawn sharp at any size. */
public final class ProductImage {

	private ProductImage() {
	}

	/** The picture; it is disposed with the display. */
	public static Image of(int edge) {
		ImageDataProvider provider = zoom -> raster(edge * zoom / 100);
		Image image = new Image(Display.getCurrent(), provider);
		Display.getCurrent().disposeExec(image::dispose);
		return image;
	}

	private static ImageData raster(int pixels) {
		try (InputStream in = ProductImage.class.getResourceAsStream("/icons/product.svg")) {
			String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8)
					.replaceFirst("width=\"256\" height=\"256\"", "width=\"%1$d\" height=\"%1$d\"".formatted(pixels));
			return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
