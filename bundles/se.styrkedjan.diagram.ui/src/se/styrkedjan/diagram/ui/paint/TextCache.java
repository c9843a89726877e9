package se.styrkedjan.diagram.ui.paint;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.graphics.TextLayout;

/** The latest used texts as laid out by the system, which takes longer than drawing them. */
final class TextCache {

	private static final int MOST = 3000;
	private static final int MOST_OUTLINES = 500;
	/** So many letters are turned into outlines at once: SWT on GTK loses those beyond about eleven ems from the origin. */
	private static final int PIECE = 6;

	private final Device device;
	private final Map<Key, Laid> layouts = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Laid> eldest) {
			if (size() <= MOST) {
				return false;
			}
			eldest.getValue().dispose();
			return true;
		}
	};

	private final Map<Key, Path> outlines = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Path> eldest) {
			if (size() <= MOST_OUTLINES) {
				return false;
			}
			eldest.getValue().dispose();
			return true;
		}
	};

	TextCache(Device device) {
		this.device = device;
	}

	/**
	 * What a layout depends on.
	 *
	 * @param text what it says
	 * @param font how it looks
	 */
	private record Key(String text, Font font) {
	}

	/**
	 * A text that has been laid out.
	 *
	 * @param layout the system's
	 * @param width  its width, pixels
	 * @param ascent height above the baseline, pixels
	 */
	record Laid(TextLayout layout, int width, int ascent) {

		private void dispose() {
			layout.dispose();
		}
	}

	/** Whether a text is ready to be drawn. */
	boolean has(String text, Font font) {
		return layouts.containsKey(new Key(text, font));
	}

	Laid layout(String text, Font font) {
		return layouts.computeIfAbsent(new Key(text, font), key -> {
			TextLayout layout = new TextLayout(device);
			layout.setFont(font);
			layout.setText(text);
			return new Laid(layout, layout.getBounds().width, layout.getLineMetrics(0).getAscent());
		});
	}

	/** The letters of a text as outlines, whose first begins at the origin under the ascent. */
	Path outline(String text, Font font) {
		Laid laid = layout(text, font);
		return outlines.computeIfAbsent(new Key(text, font), key -> {
			Path path = new Path(device);
			for (int from = 0; from < text.length(); from += PIECE) {
				add(path, text.substring(from, Math.min(text.length(), from + PIECE)), font,
						laid.layout().getLocation(from, false).x);
			}
			return path;
		});
	}

	private void add(Path whole, String piece, Font font, int left) {
		Path path = new Path(device);
		path.addString(piece, 0, 0, font);
		PathData data = path.getPathData();
		path.dispose();
		for (int i = 0; i < data.points.length; i += 2) {
			data.points[i] += left;
		}
		Path moved = new Path(device, data);
		whole.addPath(moved);
		moved.dispose();
	}

	void dispose() {
		layouts.values().forEach(Laid::dispose);
		layouts.clear();
		outlines.values().forEach(Path::dispose);
		outlines.clear();
	}
}
