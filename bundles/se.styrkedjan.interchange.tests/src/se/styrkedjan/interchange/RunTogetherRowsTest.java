package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.testsupport.Imported;

/** Rows whose cells run together are parted as the head of the table and the size of the values tell. */
class RunTogetherRowsTest {

	private static final String HEAD = """
			Enhetsmål: Fler får stöd i tid
			Indikator Periodens utfall Utfall män/pojkar Utfall kvinnor/flickor Utfall VB 2018 Prognos helår
			Årsmål KF:s årsmål Period
			""";

	@Test
	void asManyValuesAsColumnsAreNotGroupedToThousands() {
		assertRow("227|130|129|128|220|35|VB 2019||195", "Antal besök 227 130 129 128 195 220 35 VB 2019");
	}

	@Test
	void aValueTooManyIsAThousand() {
		assertRow("1305|621|684|1279|1400|1400|2019||1376", "Antal besök 1 305 621 684 1 279 1 376 1 400 1 400 2019");
	}

	@Test
	void noBreakSpacesBelongToTheValues() {
		assertRow("63.25%|39%|66.61%|31.3%|80.63%|26.93%|2019||53%",
				"Andel nöjda 63,25% 39 % 66,61% 31,3% 53 % 80,63\u00a0% 26,93\u00a0% 2019");
	}

	@Test
	void aTargetMayStandAloneInAPlan() {
		var read = Imported.from("""
				Enhetsmål: Fler får stöd i tid
				Indikator Årsmål KF:s årsmål år 2026 Periodicitet
				Andel äldre med god hälsa 49,29 % Månad
				""");
		assertEquals("||||49.29%|||Månad|", Imported.row(read.indicators().getFirst()));
	}

	@Test
	void theLinesOfATightCellAreTheTitleOfTheNextRow() {
		var read = Imported.from("""
				Enhetsmål: Fler får stöd i tid

				Förväntat resultat

				Fler vuxna som behöver stöd får det när de behöver det, och de som får stödet är nöjda med

				hur det ges. Handläggningen blir snabbare och besluten lättare att läsa för den som berörs av

				dem i sin vardag.

				Aktivitet Startdatum Slutdatum Avvikelse

				Nya brev provas 2019-01-01 2019-06-30

				Analys

				Breven har provats av tolv personer som fick säga vad de förstod och vad som behövde ändras

				innan de började användas i alla ärenden.

				Enheten bjuder in till öppet hus för alla som väntar på svar om sitt
				bistånd

				2019-02-01 2019-11-30
				""");
		assertEquals(List.of("Nya brev provas",
				"Enheten bjuder in till öppet hus för alla som väntar på svar om sitt bistånd"),
				read.activities().stream().map(activity -> activity.title()).toList());
	}

	@Test
	void theEconomyBeginsThoughTheContentsListNamesGoalsOnly() {
		var read = Imported.from("""
				Verksamhetsplan 2026 för Enheten för vuxenstöd

				Innehållsförteckning

				KF:s inriktningsmål: 1. En stad för alla.....4
				KF:s mål för verksamhetsområdet: 1.1 Stöd i tid.....5
				Enhetsmål: Fler får stöd i tid.....6

				Enhetsmål: Fler får stöd i tid

				Aktivitet Startdatum Slutdatum
				Nya brev provas 2026-01-01 2026-06-30

				Redovisning av ekonomi

				Enheten räknar med en budget i balans.
				""");
		assertEquals(1, read.activities().size());
		assertEquals("<p>Enheten räknar med en budget i balans.</p>", read.section("Redovisning av ekonomi").text());
	}

	private static void assertRow(String expected, String line) {
		var read = Imported.from(HEAD + line + "\n");
		assertEquals(expected, Imported.row(read.indicators().getFirst()));
	}
}
