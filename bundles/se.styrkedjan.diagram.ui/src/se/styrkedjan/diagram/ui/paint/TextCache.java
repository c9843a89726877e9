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
	private final Map<Key, TextLayout> layouts = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, TextLayout> eldest) {
			if (size() <= MOST) {
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

	/** Whether a text is ready to be drawn. */
	boolean has(String text, Font font) {
		return layouts.containsKey(new Key(text, font));
	}

	TextLayout layout(String text, Font font) {
		return layouts.computeIfAbsent(new Key(text, font), key -> {
			TextLayout layout = new TextLayout(device);
			layout.setFont(font);
			layout.setText(text);
			return layout;
		});
	}

	void dispose() {
		layouts.values().forEach(TextLayout::dispose);
		layouts.clear();
	}
}
