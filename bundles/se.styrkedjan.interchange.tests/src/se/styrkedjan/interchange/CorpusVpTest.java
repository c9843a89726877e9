package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.GoalText;
import se.styrkedjan.interchange.published.PublishedLevel;
import se.styrkedjan.interchange.testsupport.Corpus;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.interchange.testsupport.KeptText;

class CorpusVpTest {

	private String source;
	private Imported vp;

	@BeforeEach
	void read() throws Exception {
		source = Files.readString(Corpus.file(Corpus.VP));
		vp = Imported.from(source);
	}

	@Test
	void proposesTypeYearAndUnitSinceTheHeadIsMissing() {
		var head = vp.document().head();
		assertEquals(DocumentType.VP, head.type());
		assertEquals(2026, head.year());
		assertEquals("Vuxenenheten", head.unit());
		assertTrue(vp.codes().containsAll(List.of("head.type.proposed", "head.year.proposed", "head.unit.proposed")));
	}

	@Test
	void findsTheWholeChainOverWrappedHeadings() {
		assertEquals(3, vp.document().count(PublishedLevel.CITY_DIRECTION));
		assertEquals(8, vp.document().count(PublishedLevel.CITY_AREA));
		assertEquals(10, vp.document().count(PublishedLevel.BOARD));
		assertEquals(4, vp.document().count(PublishedLevel.DEPARTMENT));
		assertEquals(9, vp.document().count(PublishedLevel.UNIT));
		assertEquals("Ett Stockholm med en stabil och hållbar ekonomi med utbildning, jobb och bostäder för alla",
				vp.document().goals().getLast().title());
	}

	@Test
	void readsAllIndicators() {
		assertEquals(List.of("||||85%|85%||År|", "||||70%|70%||År|", "||||100|||År|", "||||83|82||År|",
				"||||4%|Tas fram av nämnd||Tertial|", "||||2.7%|Tas fram av nämnd||Tertial|", "||||100%|||År|",
				"||||4|||År|", "||||75%|||År|"), vp.indicators().stream().map(Imported::row).toList());
		assertEquals("Andel inköpta ekologiska livsmedel i kronor", vp.indicators().get(1).title());
		assertEquals("Samtliga invånare som beviljas tränings-eller försökslägenhet ska gå boendekurs.",
				vp.indicators().get(2).title());
	}

	@Test
	void readsAllActivitiesWithTheirDates() {
		assertEquals(32, vp.activities().size());
		assertTrue(vp.activities().stream().allMatch(row -> row.start() != null && row.end() != null
				&& !row.end().isBefore(row.start()) && row.title().length() > 20));
		assertEquals("Avdelningen etablerar RVT i egen regi senast 1 aug 2026", vp.activities().getFirst().title());
		assertEquals("Avdelningen ska utveckla samarbetet med SHIS leder till att fler får boende i SHIS regi",
				vp.activities().stream().filter(row -> row.title().contains("SHIS")).findFirst().orElseThrow().title());
	}

	@Test
	void givesEveryUnitGoalItsTexts() {
		var goals = vp.document().allGoals().filter(goal -> goal.level() == PublishedLevel.UNIT).toList();
		for (var text : List.of(GoalText.EXPECTED_RESULT, GoalText.WORKING_METHODS, GoalText.RESOURCE_USE,
				GoalText.FOLLOW_UP)) {
			assertTrue(goals.stream().noneMatch(goal -> goal.text(text).isEmpty()), text.name());
		}
		assertTrue(vp.document().allGoals().allMatch(goal -> goal.text(GoalText.OTHER).isEmpty()));
	}

	@Test
	void keepsTheRunningText() {
		double kept = KeptText.share(source, vp.document());
		System.out.printf("kept of VP: %.3f %%%n", kept * 100);
		assertTrue(kept >= 0.995, "kept " + kept);
	}
}
