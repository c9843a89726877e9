package se.styrkedjan.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those that authorities have set aside for examples (PTS for telephones, Skatteverket for persons). */
class PersonalDataTest {

	@ParameterizedTest
	@ValueSource(strings = {"Ring 070-174 06 05 efter lunch.", "Tel 08-465 004 00", "031-3900600", "+46 70 174 06 05",
			"0046701740605", "+46 (0)70-1740605", "0701740605."})
	void aTelephoneNumberIsFound(String text) {
		assertEquals(Set.of(PersonalData.TELEPHONE), PersonalData.find(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"640823-3234", "19640823-3234", "196408233234", "640823+3234", "640823–3234", "701063-2391",
			"19701063-2391", "6408233234", "640823 3234", "19640823 3234", "Brukaren (6408233234) ringde."})
	void anIdentityNumberIsFoundHoweverItIsWritten(String text) {
		assertEquals(Set.of(PersonalData.IDENTITY_NUMBER), PersonalData.find(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"640823-3235", "6408233235", "196408233235", "641323-3234", "1640823323400", "20261106 1200"})
	void aNumberWithAWrongCheckDigitOrDayIsNone(String text) {
		assertEquals(Set.of(), PersonalData.find(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Skriv till anna.ek@example.se!", "<anna@post.example.com>", "Åsa.Öst@exempel.se"})
	void anAddressIsFound(String text) {
		assertEquals(Set.of(PersonalData.EMAIL), PersonalData.find(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "Den 2026-11-06 kl. 08.15-09.30.", "Ärende 2026-006, dnr SN 2025-00123", "0,125 procent",
			"14 919 tkr och 1 050 000 kr", "lägenhet 0802", "@home", "a@b", "ISBN 978-91-0-012345-6", "08-15"})
	void whatIsNoDataOfAPersonIsLeftInPeace(String text) {
		assertEquals(Set.of(), PersonalData.find(text));
	}

	@Test
	void aPersonalNumberIsNotTakenForATelephoneToo() {
		assertEquals(Set.of(PersonalData.IDENTITY_NUMBER), PersonalData.find("Brukaren 640823-3234 hörde av sig."));
	}

	@Test
	void allKindsAreToldOf() {
		assertEquals(Set.of(PersonalData.values()),
				PersonalData.find("19640823-3234, 070-1740605, anna.ek@example.se"));
	}
}
