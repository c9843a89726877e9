package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.PublishedLevel;
import se.styrkedjan.interchange.published.PublishedStatus;
import se.styrkedjan.interchange.published.RegisterRow;
import se.styrkedjan.interchange.testsupport.Corpus;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.interchange.testsupport.KeptText;

class CorpusVbTest {

	private String source;
	private Imported vb;

	@BeforeEach
	void read() throws Exception {
		source = Files.readString(Corpus.file(Corpus.VB));
		vb = Imported.from(source);
	}

	@Test
	void readsTypeYearAndUnitFromTheHead() {
		var head = vb.document().head();
		assertEquals(DocumentType.VB, head.type());
		assertEquals(2025, head.year());
		assertEquals("Enheten för ekonomiskt bistånd", head.unit());
		assertEquals("08-000 00 000", head.phone());
	}

	@Test
	void findsTheWholeChain() {
		assertEquals(3, vb.document().count(PublishedLevel.CITY_DIRECTION));
		assertEquals(9, vb.document().count(PublishedLevel.CITY_AREA));
		assertEquals(10, vb.document().count(PublishedLevel.BOARD));
		assertEquals(0, vb.document().count(PublishedLevel.DEPARTMENT));
		assertEquals(5, vb.document().count(PublishedLevel.UNIT));
		assertEquals(List.of("1", "1.1", "1.3", "2", "2.1", "2.2", "3", "3.2", "3.3", "3.4", "3.5", "3.6"),
				vb.document().allGoals().map(goal -> goal.number()).filter(number -> !number.isEmpty()).toList());
	}

	@Test
	void readsTheStatusOfEveryGoal() {
		var unitGoals = vb.document().allGoals().filter(goal -> goal.level() == PublishedLevel.UNIT).toList();
		assertEquals(4, unitGoals.stream().filter(goal -> goal.status() == PublishedStatus.FULLY).count());
		assertEquals(1, unitGoals.stream().filter(goal -> goal.status() == PublishedStatus.PARTLY).count());
		assertTrue(vb.document().allGoals().filter(goal -> goal.level() != PublishedLevel.UNIT)
				.allMatch(goal -> goal.status() == PublishedStatus.NO_DATA));
	}

	@Test
	void readsAllValuesOfAllIndicators() {
		assertEquals(List.of("1.2%|||1.2%|2.7%|2.7%|VB 2025||", "9|||5|0|Tas fram av nämnd|2025||",
				"12||||90||2025||", "50.81%|||25.61%|70%|70%|2025||",
				"0.84%|0.96%|0.85%|0.84%|1.5%|1.5%|VB 2025||", "0.64%|0.65%|0.64%|0.64%|1%|1.0%|VB 2025||",
				"95.8%|||95.9%|80%|Tas fram av nämnd|VB 2025||", "2|||5|0|Tas fram av nämnd|2025||",
				"22.22%|||25.4%|25||2025||", "76|||73|83|83|2025||",
				"7.9%|3.7%|8.9%|8.2%|8.3%|Tas fram av nämnd/styrelse|VB 2025||",
				"2.4%|3.7%|2.1%|2.4%|2.7%|Tas fram av nämnd/styrelse|VB 2025||", "61.9%|||68.25%|75%||2025||",
				"81.82%||||75%||VB 2025||"), vb.indicators().stream().map(Imported::row).toList());
	}

	@Test
	void makesTitlesBrokenByColumnsAndPagesWhole() {
		var titles = vb.indicators().stream().map(indicator -> indicator.title()).toList();
		assertEquals("Andel barn som lever i familjer som har ekonomiskt bistånd", titles.get(0));
		assertEquals("Antal genomförda UBÅT", titles.get(2));
		assertEquals("Antal barnfamiljer som beviljats tillfälligt boende på hotell/vandrarhem", titles.get(7));
		assertEquals("Sjukfrånvaro", titles.get(10));
		assertEquals("Sjukfrånvaro dag 1-14", titles.get(11));
	}

	@Test
	void keepsTheAnalysisOfEveryIndicatorAndActivity() {
		assertTrue(vb.indicators().stream().allMatch(indicator -> indicator.analysis().length() > 200));
		assertEquals(12, vb.activities().size());
		assertTrue(vb.activities().stream().allMatch(activity -> activity.analysis().length() > 80
				&& activity.start() != null && activity.end() != null));
		assertEquals(PublishedStatus.PARTLY, vb.indicators().get(12).fulfilment());
	}

	@Test
	void readsTheRegisterWithItsGroupsAndCounts() {
		var register = vb.document().register();
		assertEquals(28, register.size());
		assertEquals(10, register.stream().map(RegisterRow::group).distinct().count());
		assertEquals(14, sum(register, RegisterRow::t1));
		assertEquals(27, sum(register, RegisterRow::t2));
		assertEquals(19, sum(register, RegisterRow::vb));
		assertEquals(60, sum(register, RegisterRow::total));
		var from = register.stream().filter(row -> row.category().equals("Brukare/patient")).findFirst().orElseThrow();
		assertEquals("Från vem har klagomål eller synpunkt inkommit?", from.group());
		var treatment = register.stream().filter(row -> row.category().equals("Bemötande") && row.total() != null)
				.findFirst().orElseThrow();
		assertEquals(11, treatment.measures().split("<li>", -1).length - 1);
	}

	@Test
	void putsTheSectionsInTheirPlaces() {
		assertEquals("SUMMARY", vb.section("Sammanfattande analys").role());
		assertEquals(List.of("Kvalitets- och utvecklingsarbete", "Kompetensutveckling", "Medarbetarnas delaktighet"),
				vb.section("Sammanfattande analys").sections().stream().map(section -> section.heading()).toList());
		assertEquals(List.of("OPERATING_RESULT", "INVESTMENTS", "PREMISES", "ECONOMY_OTHER"),
				vb.section("Uppföljning av ekonomi").sections().stream().map(section -> section.role()).toList());
		assertEquals(List.of("ECONOMY", "QUALITY", "OTHER", "REGISTER"),
				vb.document().after().stream().map(section -> section.role()).toList());
	}

	@Test
	void keepsTheRunningText() {
		double kept = KeptText.share(source, vb.document());
		System.out.printf("kept of VB: %.3f %%%n", kept * 100);
		assertTrue(kept >= 0.995, "kept " + kept);
	}

	@Test
	void readsTheSameWhenItsTabsAreLost() {
		var spaced = Imported.from(source.replace('\t', ' '));
		assertEquals(vb.goals(), spaced.goals());
		assertEquals(vb.indicators().stream().map(Imported::row).toList(),
				spaced.indicators().stream().map(Imported::row).toList());
		assertEquals(vb.activities().stream().map(row -> row.title() + row.start() + row.end()).toList(),
				spaced.activities().stream().map(row -> row.title() + row.start() + row.end()).toList());
		assertTrue(KeptText.share(source, spaced.document()) >= 0.98);
	}

	private static int sum(List<RegisterRow> rows, java.util.function.Function<RegisterRow, Integer> count) {
		return rows.stream().map(count).filter(value -> value != null).mapToInt(Integer::intValue).sum();
	}
}
