package se.styrkedjan.forms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TabNameTest {

	private static final String LONG = "Enheten för boendestöd, sysselsättning och uppsökande arbete";

	@Test
	void aLongNameKeepsItsYear() {
		String cut = TabName.of(LONG + " 2026");
		assertEquals("Enheten för boendestöd, sysselsättning och… 2026", cut);
	}

	@Test
	void aLongNameWithoutYearIsCutAtItsEnd() {
		String cut = TabName.of(LONG);
		assertTrue(cut.length() <= 48 && cut.endsWith("…"), cut);
	}

	@Test
	void aShortNameIsKept() {
		assertEquals("Enheten 2026", TabName.of("Enheten 2026"));
	}
}
