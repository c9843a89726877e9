package se.styrkedjan.diagram.ui.paint;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;

/** The latest used texts as laid out by the system, which takes longer than drawing them. */
final class TextCache {

	private static final int MOST = 3000;

	private final Device device;
	private final Map<Key, Laid> layouts = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Laid> eldest) {
			if (size() <= MOST) {
				return false;
			}
			eldest.getValue().layout().dispose();
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

	void dispose() {
		layouts.values().forEach(laid -> laid.layout().dispose());
		layouts.clear();
	}
}
