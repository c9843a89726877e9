package se.styrkedjan.ui.grid;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;

/**
 * How high words are when they wrap at a width. Measuring costs far more than looking up, and a table that is measured
 * anew after each change holds mostly the words it held before.
 */
final class TextHeights {

	/** Enough for a table of a thousand rows; then what is not used any more goes. */
	private static final int MOST = 30_000;

	private final Map<Words, Integer> known = new HashMap<>();

	private record Words(String text, Font font, int width) {
	}

	/**
	 * Height in pixels.
	 *
	 * @param text  words, not empty
	 * @param font  what they are written in
	 * @param width where they wrap, from 1
	 */
	int of(Device device, String text, Font font, int width) {
		Words words = new Words(text, font, width);
		Integer height = known.get(words);
		if (height == null) {
			if (known.size() >= MOST) {
				known.clear();
			}
			height = measure(device, words);
			known.put(words, height);
		}
		return height;
	}

	private static int measure(Device device, Words words) {
		TextLayout layout = new TextLayout(device);
		try {
			layout.setFont(words.font());
			layout.setText(words.text());
			layout.setWidth(words.width());
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}
}
