package se.styrkedjan.ui.icon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

	@ParameterizedTest
	@EnumSource
	void isDrawnInTheOneShapeLanguage(Icon icon) throws IOException {
		try (var in = Icon.class.getResourceAsStream(icon.path())) {
			String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(svg.contains("width=\"24\" height=\"24\""), svg);
			assertTrue(svg.contains("stroke=\"#000000\" stroke-width=\"1.5\" stroke-linecap=\"round\""), svg);
		}
	}
}
