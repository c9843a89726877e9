package se.styrkedjan.diagram.ui.paint;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.diagram.picture.symbol.SymbolSource;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The icons of tools as images, sharp at every zoom, in the text colour of the theme. Used on the UI thread. */
public final class SymbolImages {

	private static final System.Logger LOG = System.getLogger(SymbolImages.class.getName());

	private final Display display;
	private final SymbolSource source;
	private final Map<String, Optional<Image>> images = new HashMap<>();

	/** Images of the symbols of a source; {@link #dispose()} them. */
	public SymbolImages(Display display, SymbolSource source) {
		this.display = display;
		this.source = source;
	}

	/** An icon; empty when its file is missing or broken, which is logged. */
	public Optional<Image> icon(String path, int edge) {
		String color = Theme.current().scheme().hex(Tone.TEXT);
		return images.computeIfAbsent(path + edge + color, key -> create(path, edge, color));
	}

	private Optional<Image> create(String path, int edge, String color) {
		try {
			ImageData usual = SymbolRaster.of(new SymbolRaster.Key(path, edge, color), source);
			ImageDataProvider provider = zoom -> zoom == 100 ? usual : enlarged(path, edge * zoom / 100, color, usual);
			return Optional.of(new Image(display, provider));
		} catch (IOException | SWTException e) {
			LOG.log(System.Logger.Level.WARNING, "icon " + path, e);
			return Optional.empty();
		}
	}

	private ImageData enlarged(String path, int pixels, String color, ImageData usual) {
		try {
			return SymbolRaster.of(new SymbolRaster.Key(path, pixels, color), source);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, "icon " + path, e);
			return usual;
		}
	}

	/** Gives the images back. */
	public void dispose() {
		images.values().forEach(image -> image.ifPresent(Image::dispose));
		images.clear();
	}
}
