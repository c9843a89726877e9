package se.styrkedjan.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those that Skatteverket has set aside as examples, or are made up with a wrong check digit. */
class PersonalNumberTest {

	@ParameterizedTest
	@CsvSource({ "811218-9876", "19811218-9876", "198112189876", "811218+9876", "811218\u20139876",
			"811218 - 9876", "811278-9873" })
	void findsANumberWithAValidCheckDigit(String number) {
		assertEquals(Optional.of(number), PersonalNumber.find("Kontakt med " + number + " i mars."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "811218-9875", "811318-9876", "811232-9876", "8112189876", "1811218-98761",
			"08-123 456 78", "2025-03-01", "1.2.3-811218-9876", "811218-9876-1", "0811-2189876" })
	void leavesOtherNumbersAlone(String text) {
		assertTrue(PersonalNumber.find(text).isEmpty());
	}

	@Test
	void theSecondNumberMayBeTheValidOne() {
		assertEquals(Optional.of("811218-9876"), PersonalNumber.find("811218-9875, 811218-9876"));
	}
}
