package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.EconomyRow;
import se.styrkedjan.interchange.published.GoalText;
import se.styrkedjan.interchange.published.PublishedIndicator.Measure;
import se.styrkedjan.interchange.published.PublishedStatus;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.interchange.testsupport.Invented;

/** Documents whose authors went their own ways with words, columns, figures, pages and the order of sections. */
class UnusualDocumentsTest {

	@Test
	void readsOtherWordsForColumnsStatusesAndFields() {
		var vb = Imported.from(Invented.text("vb-2024-forskola.txt"));

		assertEquals("Förskolan Trollskogen", vb.document().head().unit());
		assertEquals("SKL 2024/1022", vb.document().head().dnr());
		assertEquals(LocalDate.of(2025, 1, 14), vb.document().head().date());
		assertEquals(PublishedStatus.FULLY, vb.goal("Barnen får en god start").status());
		assertEquals(PublishedStatus.FULLY, vb.goal("Lek och lärande går hand i hand: för alla barn").status());
		assertEquals(PublishedStatus.PARTLY, vb.goal("Maten är god").status());
		assertEquals("<p>Alla barn är ute minst två timmar.</p>",
				vb.goal("Barnen leker ute varje dag").text(GoalText.EXPECTED_RESULT));
		assertTrue(vb.goal("Barnen leker ute varje dag").text(GoalText.ANALYSIS).contains("2,4 timmar"));
		assertEquals(LocalDate.of(2024, 3, 1), vb.activities().get(1).start());
		assertEquals(LocalDate.of(2024, 6, 30), vb.activities().get(1).end());
	}

	@Test
	void readsFiguresAsTheyAreWritten() {
		var vb = Imported.from(Invented.text("vb-2024-forskola.txt"));

		assertEquals("100%|100%|100%|98.5%|100%|100%|2024||",
				Imported.row(vb.indicator("Andel barn som erbjuds plats inom tre månader")));
		var share = vb.indicators().get(1);
		assertEquals("22.22%|||-0.2|80%|82%|2024||", Imported.row(share));
		assertEquals("12 av 54", share.figure(Measure.OUTCOME).words());
		assertEquals("-0.2|||1.3|-1.0||2024||", Imported.row(vb.indicators().get(2)));
		assertEquals("1234.5tkr|||1180.2|1200tkr|Tas fram av nämnd|2024||", Imported.row(vb.indicators().get(3)));
		assertTrue(vb.codes().contains("value.absent"));
		assertFalse(vb.indicators().get(2).analysis().contains("i.u."));
	}

	@Test
	void keepsAmountsInThousandsWhateverTheyWerePrintedIn() {
		var economy = Imported.from(Invented.text("vb-2024-forskola.txt")).document().economy();

		assertEquals(List.of("1200", "300", "1500", "-18400", "-4100", "-22500", "-21000"),
				economy.stream().map(EconomyRow::outcome).map(BigDecimal::toPlainString).toList());
		assertEquals("-400", economy.get(3).deviation().toPlainString());
	}

	@Test
	void readsSectionsInAnyOrderAndFourDirections() {
		var t2 = Imported.from(Invented.text("t2-2022-gruppbostad.txt"));

		assertEquals(DocumentType.T2, t2.document().head().type());
		assertEquals("Gruppbostaden Lyktan", t2.document().head().unit());
		assertEquals(List.of("CITY_DIRECTION 1 En trygg stadsdel", "CITY_AREA 1.5 Alla har ett eget hem",
				"UNIT Hyresgästerna bestämmer över sin fritid", "CITY_DIRECTION 2 En grön stadsdel",
				"CITY_DIRECTION 3 En välskött stadsdel", "CITY_DIRECTION 4 En öppen stadsdel",
				"CITY_AREA 4.10 Alla kommer till tals", "BOARD Dialogen är levande", "UNIT Husmöten hålls varje månad"),
				t2.goals());
		assertEquals("ECONOMY", t2.section("Uppföljning av ekonomi").role());
		var staff = t2.document().economy().get(1);
		assertEquals(List.of(4200, 4350, 6400, 150), List.of(staff.outcome().intValue(), staff.budget().intValue(),
				staff.forecast().intValue(), staff.deviation().intValue()));
		assertEquals(3, t2.document().register().getLast().total());
	}

	@Test
	void keepsTheTextOfShortPagesThatHaveTheSameHead() {
		var vp = Imported.from(Invented.text("vp-2019-hemtjanst.txt"));

		assertEquals("2018/1143", vp.document().head().dnr());
		assertEquals(2019, vp.document().head().year());
		assertTrue(vp.section("INLEDNING").text().contains("Enheten har fyra grupper"));
		assertTrue(vp.goal("Omsorgstagarna är nöjda").text(GoalText.WORKING_METHODS)
				.endsWith("<li>Kontaktmannaskap.</li></ul>"));
		assertEquals("||||75%|Tas fram av nämnd||År|",
				Imported.row(vp.indicator("Andel omsorgstagare som kan påverka hur hjälpen utförs")));
	}
}
