package se.styrkedjan.ui.icon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.osgi.framework.FrameworkUtil;

import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * Draws icons in a colour of the theme, sharp at every zoom. Images belong to this class and must not be disposed. After
 * a change of theme ask again. Used on the UI thread.
 */
public final class Icons {

	/** Edge of a small icon, in points. */
	public static final int SMALL = 16;
	/** Edge of a large icon, in points. */
	public static final int LARGE = 24;

	private static final String KEY = Icons.class.getName();

	private Icons() {
	}

	/** A small icon in a colour. */
	public static Image small(Icon icon, Tone tone) {
		return image(icon, tone, SMALL);
	}

	/** A large icon in a colour. */
	public static Image large(Icon icon, Tone tone) {
		return image(icon, tone, LARGE);
	}

	/** A small icon in the colour of secondary text, for actions and lists. */
	public static ImageDescriptor descriptor(Icon icon) {
		return ImageDescriptor.createFromImage(small(icon, Tone.SECONDARY));
	}

	/**
	 * Gives a widget its icon, now and anew after every change of theme while it lives.
	 *
	 * @param owner   whose icon it is
	 * @param picture draws it in the colours in force
	 * @param put     shows it on the widget, such as {@code label::setImage}
	 */
	public static void follow(Widget owner, Supplier<Image> picture, Consumer<Image> put) {
		Runnable show = () -> put.accept(picture.get());
		Theme theme = Theme.current();
		theme.addListener(show);
		owner.addDisposeListener(e -> theme.removeListener(show));
		show.run();
	}

	private static Image image(Icon icon, Tone tone, int edge) {
		String color = Theme.current().scheme().hex(tone);
		return cache().computeIfAbsent(icon + color + edge, key -> draw(icon, color, edge));
	}

	private static Image draw(Icon icon, String color, int edge) {
		String svg = read(icon).replace("#000000", color);
		ImageDataProvider provider = zoom -> raster(svg, edge * zoom / 100);
		return new Image(Display.getCurrent(), provider);
	}

	private static ImageData raster(String svg, int pixels) {
		String sized = svg.replaceFirst("width=\"24\" height=\"24\"", "width=\"%1$d\" height=\"%1$d\"".formatted(pixels));
		return new ImageLoader().load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0];
	}

	private static String read(Icon icon) {
		try (InputStream in = open(icon)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("no drawing of " + icon, e);
		}
	}

	private static InputStream open(Icon icon) throws IOException {
		var bundle = FrameworkUtil.getBundle(Icons.class);
		InputStream in = bundle == null ? Icons.class.getResourceAsStream(icon.path())
				: FileLocator.openStream(bundle, new Path(icon.path()), false);
		if (in == null) {
			throw new IOException(icon.path());
		}
		return in;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Image> cache() {
		Display display = Display.getCurrent();
		if (display.getData(KEY) == null) {
			Map<String, Image> images = new HashMap<>();
			display.setData(KEY, images);
			display.disposeExec(() -> images.values().forEach(Image::dispose));
		}
		return (Map<String, Image>) display.getData(KEY);
	}
}
