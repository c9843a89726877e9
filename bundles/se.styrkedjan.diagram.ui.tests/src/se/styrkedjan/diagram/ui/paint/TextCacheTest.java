package se.styrkedjan.diagram.ui.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Lettering;

/** Texts as they are laid out, and as outlines. */
class TextCacheTest {

	@Test
	void theOutlinesOfALongTextHoldAllItsLetters() {
		Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
		TextCache texts = new TextCache(display);
		Font font = ScreenFonts.of(display).font(Lettering.ofPoints(Face.REGULAR, 9), 4);
		String text = "Förhandsbedömningsöverenskommelser och klagomål, som är längre än en rad";

		float[] bounds = new float[4];
		texts.outline(text, font).getBounds(bounds);

		int width = texts.layout(text, font).width();
		assertEquals(width, bounds[0] + bounds[2], width * 0.02);
		texts.dispose();
	}
}
