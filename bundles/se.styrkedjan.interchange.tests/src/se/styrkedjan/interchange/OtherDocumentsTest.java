package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.EconomyRow.Kind;
import se.styrkedjan.interchange.published.GoalText;
import se.styrkedjan.interchange.published.PublishedStatus;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.interchange.testsupport.Invented;
import se.styrkedjan.interchange.testsupport.KeptText;

/** Documents of the same kind from other units and years, with other chains and in other layouts. */
class OtherDocumentsTest {

	@Test
	void readsATertialReportOf2019AsDoubleSpacedPdfText() {
		var t1 = Imported.from(Invented.text("t1-2019-hemtjanst.txt"));

		var head = t1.document().head();
		assertEquals(DocumentType.T1, head.type());
		assertEquals(2019, head.year());
		assertEquals("Hemtjänstenheten Björken", head.unit());
		assertEquals("1.2.1-145-2019", head.dnr());
		assertEquals(LocalDate.of(2019, 5, 6), head.date());
		assertEquals(List.of("CITY_DIRECTION 1 En modern storstad med möjligheter och valfrihet för alla",
				"CITY_AREA 1.6 I Stockholm är äldre trygga och får en god omsorg",
				"BOARD Äldre har inflytande över sin vardag och upplever trygghet i hemmet",
				"UNIT Brukarna är trygga med sin omsorg"), t1.goals());
		assertEquals(List.of(PublishedStatus.NO_DATA, PublishedStatus.PARTLY, PublishedStatus.FULLY,
				PublishedStatus.FULLY), t1.document().allGoals().map(goal -> goal.status()).toList());
		assertEquals(List.of("84.5%|82%|86%||88%|88%|T1 2019||87%", "11||||10|Tas fram av nämnd|T1 2019||10"),
				t1.indicators().stream().map(Imported::row).toList());
		assertEquals("Antal personal en äldre möter under 14 dagar", t1.indicators().get(1).title());
		assertTrue(t1.indicators().getFirst().analysis().contains("högst tio medarbetare"));
		assertEquals("Försenad upphandling", t1.activities().getFirst().deviation());
		assertEquals(LocalDate.of(2018, 9, 1), t1.activities().get(1).start());
	}

	@Test
	void readsAReportWithOtherColumnsAndAnEconomyTable() {
		var t2 = Imported.from(Invented.text("t2-2023-forskola.txt"));

		assertEquals(DocumentType.T2, t2.document().head().type());
		assertEquals("LID 2023-77", t2.document().head().dnr());
		assertEquals("41.2%|||39%|40%||T2 2023||42%", Imported.row(t2.indicator("Andel förskollärare")));
		assertEquals(PublishedStatus.FULLY, t2.indicator("Andel förskollärare").fulfilment());
		assertEquals("1050st||||1200|||Månad|",
				Imported.row(t2.indicator("Antal högläsningsstunder per vecka")));
		assertTrue(t2.indicator("Antal högläsningsstunder per vecka").analysis().contains("Räknas i september"));
		assertEquals(LocalDate.of(2023, 2, 1), t2.activities().getFirst().start());
		assertEquals(LocalDate.of(2023, 12, 15), t2.activities().getFirst().end());
		assertEquals("Biträdande rektor", t2.activities().getFirst().responsible());
		assertEquals(List.of(Kind.INCOME, Kind.INCOME, Kind.INCOME_SUM, Kind.COST, Kind.COST, Kind.COST_SUM, Kind.NET),
				t2.document().economy().stream().map(row -> row.kind()).toList());
		assertEquals("Förskolan Eken", t2.document().economy().getFirst().part());
		assertEquals("-1250.5", t2.document().economy().getFirst().outcome().toPlainString());
	}

	@Test
	void readsAPlanWithAlignedColumnsAndBrokenHeadings() {
		var vp = Imported.from(Invented.text("vp-2019-funktionsnedsattning.txt"));

		assertEquals(DocumentType.VP, vp.document().head().type());
		assertEquals("Enheten för funktionsnedsättning", vp.document().head().unit());
		assertEquals(List.of("CITY_DIRECTION 1 En modern storstad med möjligheter och valfrihet för alla",
				"CITY_AREA 1.7 Stockholm är en stad för alla",
				"BOARD Personer med funktionsnedsättning lever ett självständigt liv",
				"UNIT Handläggningen är rättssäker och snabb"), vp.goals());
		assertEquals("||||4.5%|5%||År|", Imported.row(vp.indicators().get(0)));
		assertEquals("||||90|Tas fram av nämnd||Tertial|", Imported.row(vp.indicators().get(1)));
		assertEquals("Genomföra klarspråksutbildning för alla handläggare", vp.activities().get(1).title());
		assertTrue(vp.goal("Handläggningen är rättssäker och snabb").text(GoalText.WORKING_METHODS)
				.contains("<li>Kollegial granskning av beslut en gång i kvartalet</li>"));
		assertTrue(vp.section("Enhetens uppdrag").text().contains("tre grupper"));
		assertEquals("Kontaktvägar", vp.section("Kontaktvägar").heading());
	}

	@Test
	void readsARunTogetherReportWithEconomyAndRegister() {
		var vb = Imported.from(Invented.text("vb-2021-socialpsykiatri.txt"));

		assertEquals("Enheten för socialpsykiatri", vb.document().head().unit());
		assertEquals("84%|83%|85%|80%|85%|84%|VB 2021||", Imported.row(vb.indicators().get(0)));
		assertEquals("1050st||||1200st||2021||", Imported.row(vb.indicators().get(1)));
		assertEquals("Antal brukare som deltar i sysselsättning", vb.indicators().get(1).title());
		assertEquals("Ta fram en samverkansrutin med Region Stockholm och kommunens mottagning",
				vb.activities().get(1).title());
		assertEquals(PublishedStatus.NOT, vb.goal("Brukarna får rätt stöd i rätt tid").status());
		assertTrue(vb.goal("Brukarna får rätt stöd i rätt tid").text(GoalText.ANALYSIS).contains("väntetiden"));
		assertTrue(vb.section("Sammanfattande analys").text().contains("Region Stockholm har fortsatt"));
		assertEquals(5, vb.document().economy().size());
		assertEquals("14919", vb.document().economy().get(2).outcome().toPlainString());
		assertEquals("-1119", vb.document().economy().get(2).deviation().toPlainString());
		assertEquals(List.of("Annat", "Bemötande", "Beröm"),
				vb.document().register().stream().map(row -> row.category()).toList());
		assertEquals(2, vb.document().register().get(1).vb());
		assertEquals(5, vb.document().register().get(2).total());
	}

	@Test
	void readsMarkupMarksAndTabsWithoutTrailingOnes() {
		var vb = Imported.from(Invented.text("vb-2022-boende.txt").replace("\n", "\r\n"));

		assertEquals("Vård- och omsorgsboendet Linden", vb.document().head().unit());
		assertEquals("78%|75%|80%|74%|80%|82%|VB 2022||", Imported.row(vb.indicator("Nöjda boende")));
		assertTrue(vb.indicator("Nöjda boende").analysis().contains("måltidsmiljön"));
		assertTrue(vb.indicator("Aktiviteter varje dag").analysis().contains("per dag &lt; målet"));
		assertEquals(PublishedStatus.FULLY, vb.goal("Äldre ska ha en trygg ålderdom").status());
		assertTrue(vb.goal("Omsorgen är av god kvalitet").text(GoalText.OTHER).contains("utan rubrik"));
		assertTrue(vb.codes().contains("text.unplaced"));
		assertEquals("Enhetschef", vb.activities().getFirst().responsible());
		assertEquals("<p>Tre av fyra våningar har måltidsvärd.</p><ul><li>Våning 1</li><li>Våning 2</li></ul>",
				vb.activities().getFirst().analysis());
		assertTrue(vb.section("Sammanfattande analys").text().contains("Alla medarbetare &amp; vikarier"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "t1-2019-hemtjanst.txt", "t2-2023-forskola.txt", "vp-2019-funktionsnedsattning.txt",
			"vb-2021-socialpsykiatri.txt", "vb-2022-boende.txt" })
	void losesNoSentence(String name) {
		var text = Invented.text(name);
		var document = Imported.from(text).document();
		for (var sentence : text.split("[.\\n\\t\\r<>]")) {
			boolean prose = sentence.strip().matches("[\\p{L} ,;:\"”()/-]{40,}") && !sentence.contains("   ");
			if (prose && !sentence.contains("Årsmål") && !sentence.contains("datum") && !sentence.contains("Budget")) {
				assertTrue(KeptText.contains(document, sentence), sentence);
			}
		}
	}
}
