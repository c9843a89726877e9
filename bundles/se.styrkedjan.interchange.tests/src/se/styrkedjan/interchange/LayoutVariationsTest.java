package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.published.GoalText;
import se.styrkedjan.interchange.published.PublishedStatus;
import se.styrkedjan.interchange.testsupport.Imported;

/** Small texts, each with one way in which a layout can differ. */
class LayoutVariationsTest {

	@Test
	void labelsMayStandAloneWithoutColonAndInCapitals() {
		var read = Imported.from("""
				TERTIALRAPPORT 2 2020
				ENHETEN NORRA

				Kommunfullmäktiges inriktningsmål 2. En hållbart växande stad
				Nämndmål
				Invånarna har egen försörjning
				UPPFYLLS HELT
				Enhetsmål Fler blir självförsörjande
				◆
				Analys: Vi når målet om fler avslut till arbete.
				""");
		assertEquals(List.of("CITY_DIRECTION 2 En hållbart växande stad", "BOARD Invånarna har egen försörjning",
				"UNIT Fler blir självförsörjande"), read.goals());
		assertEquals(PublishedStatus.FULLY, read.goal("Invånarna har egen försörjning").status());
		assertEquals(PublishedStatus.PARTLY, read.goal("Fler blir självförsörjande").status());
		assertEquals("<p>Vi når målet om fler avslut till arbete.</p>",
				read.goal("Fler blir självförsörjande").text(GoalText.ANALYSIS));
	}

	@Test
	void thousandsAndTwoNumbersSideBySideAreToldApart() {
		var read = Imported.from("""
				Enhetsmål: Fler blir självförsörjande
				Indikator Periodens utfall Prognos helår Årsmål KF:s årsmål Period
				Antal avslut till arbete 14 919 15 000 16 000 15 500 T2 2020
				Antal unga 100 200 300 400 T2 2020
				Kostnad per hushåll −16,3 mnkr   0,84 % T2 2020
				""");
		assertEquals(List.of("14919||||16000|15500|T2 2020||15000", "100||||300|400|T2 2020||200",
				"-16.3mnkr|||||0.84%|T2 2020||"), read.indicators().stream().map(Imported::row).toList());
	}

	@Test
	void theAnalysisMayStandBesideItsLabel() {
		var read = Imported.from("""
				Enhetsmål: Alla trivs
				Indikator	Periodens utfall	Årsmål	Period
				Sjukfrånvaro	7,9 %	8,3 %	VB 2025
				Analys	Sjukfrånvaron har minskat.	Arbetet fortsätter.
				Aktivitet	Startdatum	Slutdatum	Avvikelse
				Hälsoinspiratörer utses	2025-01-01	2025-12-31
				Analys	Två har utsetts.
				""");
		assertEquals("<p>Sjukfrånvaron har minskat.</p><p>Arbetet fortsätter.</p>",
				read.indicator("Sjukfrånvaro").analysis());
		assertEquals("<p>Två har utsetts.</p>", read.activities().getFirst().analysis());
	}

	@Test
	void wordsBrokenByNarrowColumnsAreMadeWhole() {
		var read = Imported.from("""
				Enhetsmål: Alla trivs

				Förväntat resultat

				Fler barn bor på vandrarhem och fler genomförda besök.

				Indikator	Periodens utfall	Årsmål	KF:s årsmål	Period
				Antal på vandr arhem	2	0	Tas fram av nämnd/styr	VB 2025

				Indikator	Periodens utfall	Årsmål	KF:s årsmål	Period
				ξ			else
				Antal genomförd a besök	5	6	Tas fram av nämnd/ styrelse	VB 2025
				""");
		assertEquals(List.of("Antal på vandrarhem", "Antal genomförda besök"),
				read.indicators().stream().map(row -> row.title()).toList());
		assertTrue(read.indicators().stream().map(Imported::row).allMatch(row -> row.contains("nämnd/styrelse")));
	}

	@Test
	void aPageFootInMidSentenceDoesNotBreakTheParagraph() {
		var read = Imported.from("""
				Sammanfattande analys

				Under året har enheten arbetat med att förbättra mottagandet av nya brukare så att de

				Tjänsteutlåtande
				Sid 3 (14)

				känner sig välkomna från första dagen.

				Enhetsmål: Alla trivs
				""");
		assertTrue(read.section("Sammanfattande analys").text().contains("så att de känner sig välkomna"));
		assertEquals(List.of("Tjänsteutlåtande", "Sid 3 (14)"), read.document().setApart());
	}

	@Test
	void aGoalMayHaveNoTextAndATableMayHaveNoGoal() {
		var read = Imported.from("""
				Sammanfattande analys

				Aktivitet	Startdatum	Slutdatum
				Herrelös aktivitet	2025-01-01	2025-12-31
				""");
		assertEquals("Herrelös aktivitet", read.activities().getFirst().title());
		assertTrue(read.codes().contains("table.without.goal"));
	}

	@Test
	void printedSumsThatAreWrongAreSaid() {
		var read = Imported.from("""
				Uppföljning av ekonomi

				Vuxna (tkr)	Utfall	Budget	Avvikelse
				Intäkter
				Bidrag	120	100	-20
				Kostnader
				Personalkostnader	900	1 000	100
				Summa kostnader	950	1 000	50
				""");
		assertTrue(read.codes().containsAll(List.of("economy.deviation.differs", "economy.sum.differs")));
	}
}
