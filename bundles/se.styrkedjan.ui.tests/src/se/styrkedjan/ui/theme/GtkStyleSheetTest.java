package se.styrkedjan.ui.theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GtkStyleSheetTest {

	@ParameterizedTest
	@EnumSource
	void everyNameBecomesAColor(GtkStyleSheet sheet) throws IOException {
		for (ColorScheme scheme : ColorScheme.values()) {
			String css = sheet.css(scheme);
			assertFalse(css.contains("@"), css);
			assertTrue(css.contains(scheme.hex(Tone.TEXT)) || css.contains(scheme.hex(Tone.ACCENT)), css);
		}
	}
}
