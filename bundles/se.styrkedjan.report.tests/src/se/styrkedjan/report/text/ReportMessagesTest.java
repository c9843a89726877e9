package se.styrkedjan.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class ReportMessagesTest {

	@Test
	void everyKeyIsSaidInBothLanguages() throws IOException {
		assertEquals(properties("messages.properties").keySet(), properties("messages_en.properties").keySet());
	}

	@Test
	void swedishIsSpokenUnlessEnglishIsAskedFor() {
		assertEquals("Analys", new ReportMessages(Locale.of("sv", "SE")).get("goal.analysis"));
		assertEquals("Analys", new ReportMessages(Locale.GERMANY).get("goal.analysis"));
		assertEquals("Analysis", new ReportMessages(Locale.UK).get("goal.analysis"));
	}

	@Test
	void argumentsArePrintedAsTheyAre() {
		assertEquals("Utfall VB 2024", new ReportMessages(Locale.of("sv")).get("indicator.previous", "2024"));
	}

	private static Properties properties(String name) throws IOException {
		var properties = new Properties();
		try (var in = new InputStreamReader(ReportMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}
}
