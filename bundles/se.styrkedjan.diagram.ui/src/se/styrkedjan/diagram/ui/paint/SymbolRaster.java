package se.styrkedjan.diagram.ui.paint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

import se.styrkedjan.diagram.picture.symbol.SymbolSource;

/** Icons of tools as pixels, each made once in a process: every editor shows the same. Thread-safe. */
public final class SymbolRaster {

	private static final String INK = "#1B1F23";
	private static final Map<Key, ImageData> MADE = new ConcurrentHashMap<>();

	private SymbolRaster() {
	}

	/**
	 * What an icon depends on.
	 *
	 * @param path   path of its file
	 * @param pixels width and height
	 * @param color  colour of its lines, {@code #RRGGBB}
	 */
	public record Key(String path, int pixels, String color) {
	}

	/**
	 * The pixels of an icon; not to be changed.
	 *
	 * @throws IOException when its file is missing or cannot be read
	 */
	public static ImageData of(Key key, SymbolSource source) throws IOException {
		ImageData made = MADE.get(key);
		if (made == null) {
			made = draw(key, source);
			MADE.put(key, made);
		}
		return made;
	}

	private static ImageData draw(Key key, SymbolSource source) throws IOException {
		try (InputStream in = source.open(key.path()).orElseThrow(() -> new IOException("missing"))) {
			String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(INK, key.color());
			String sized = svg.replaceFirst("width=\"\\d+\" height=\"\\d+\"",
					"width=\"%1$d\" height=\"%1$d\"".formatted(key.pixels()));
			return new ImageLoader().load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0];
		}
	}
}
