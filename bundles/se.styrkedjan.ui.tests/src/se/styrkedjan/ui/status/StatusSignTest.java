package se.styrkedjan.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;

class StatusSignTest {

	@Test
	void everyStatusHasASymbolOfItsOwnAndWords() {
		Set<String> symbols = new HashSet<>();
		for (Status status : Status.values()) {
			StatusSign sign = StatusSign.of(status);
			symbols.add(sign.symbol());
			assertFalse(sign.word().isBlank());
		}
		assertEquals(Status.values().length, symbols.size());
	}

	@Test
	void wordsAreThoseOfTheDocumentsInSwedish() {
		Messages swedish = Messages.of(StatusSign.class, Language.SWEDISH);
		assertEquals("Uppfylls delvis", swedish.text("status.PARTLY"));
		assertEquals("Partly met", Messages.of(StatusSign.class, Locale.ENGLISH).text("status.PARTLY"));
	}
}
