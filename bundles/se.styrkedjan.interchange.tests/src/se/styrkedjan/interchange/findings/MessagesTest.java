package se.styrkedjan.interchange.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class MessagesTest {

	@Test
	void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
		var swedish = load("messages.properties");
		var english = load("messages_en.properties");
		assertEquals(swedish.stringPropertyNames(), english.stringPropertyNames());
		for (var key : swedish.stringPropertyNames()) {
			for (int i = 0; i < 4; i++) {
				assertEquals(swedish.getProperty(key).contains("{" + i + "}"),
						english.getProperty(key).contains("{" + i + "}"), key);
			}
		}
	}

	@Test
	void wordsAFindingInEitherLanguage() {
		var finding = new Finding(3, Severity.WARNING, "head.year.proposed", List.of("2026"));
		assertTrue(new FindingTexts(Locale.of("sv", "SE")).text(finding).startsWith("Året"));
		assertTrue(new FindingTexts(Locale.of("en", "GB")).text(finding).startsWith("The head"));
		assertTrue(new FindingTexts(Locale.GERMAN).text(finding).startsWith("Året"));
	}

	private static Properties load(String name) throws IOException {
		var properties = new Properties();
		try (var in = new InputStreamReader(FindingTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}
}
