package se.styrkedjan.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.testsupport.PlanBuilder;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;

class AnatomyTest {

	@Test
	void followUpHasTheHeadingsOfTheDomainInOrder() {
		assertEquals(List.of("1 Verksamhetsberättelse VB 2025 för Enheten för råd och stöd", "1 Förslag till beslut",
				"1 Innehållsförteckning", "1 Sammanfattande analys", "1 Uppföljning av Kommunfullmäktiges inriktningsmål",
				"1 Uppföljning av ekonomi", "2 Analys av resultaträkning - uppföljning av driftbudget", "2 Investeringar",
				"2 Medel för lokaländamål", "2 Övrigt", "1 Systematiskt kvalitetsarbete", "1 Övrigt",
				"1 Redovisning av synpunkter och klagomål"), headings(SamplePlans.empty(), Period.VB));
	}

	@Test
	void planHasTheHeadingsOfTheDomainInOrder() {
		assertEquals(List.of("1 Verksamhetsplan 2025 för Enheten för råd och stöd", "1 Förslag till beslut",
				"1 Innehållsförteckning", "1 Inledning", "1 Redovisning av ekonomi", "2 Resursanvändning", "2 Budget",
				"1 Övrigt", "2 Systematiskt kvalitetsarbete", "2 Agenda 2030"), headings(SamplePlans.empty(), Period.VP));
	}

	@Test
	void ownSectionsKeepTheirOrderAndMissingOnesTakeTheirPlace() {
		var builder = new PlanBuilder("Enheten", 2025);
		builder.report(Period.VB, report -> {
			report.getSections().add(PlanBuilder.section(SectionRole.FREE, "Läget i dag", "<p>Text.</p>"));
			report.getSections().add(PlanBuilder.section(SectionRole.SUMMARY, "Sammanfattning", "<p>Text.</p>"));
			report.getSections().add(PlanBuilder.section(SectionRole.OTHER, "", ""));
			report.getSections().add(PlanBuilder.section(SectionRole.FREE, "Bilaga", ""));
		});
		List<String> found = headings(builder.plan(), Period.VB);
		assertEquals(List.of("1 Läget i dag", "1 Sammanfattning", "1 Uppföljning av Kommunfullmäktiges inriktningsmål"),
				found.subList(3, 6));
		assertEquals(List.of("1 Systematiskt kvalitetsarbete", "1 Övrigt", "1 Redovisning av synpunkter och klagomål",
				"1 Bilaga"), found.subList(found.size() - 4, found.size()));
	}

	@Test
	void sectionThatStandsElsewhereIsNotMadeTwice() {
		var builder = new PlanBuilder("Enheten", 2025);
		builder.report(Period.VB, report -> {
			var other = PlanBuilder.section(SectionRole.OTHER, "", "");
			other.getSections().add(PlanBuilder.section(SectionRole.QUALITY, "", "<p>Text.</p>"));
			report.getSections().add(other);
		});
		assertEquals(1, headings(builder.plan(), Period.VB).stream()
				.filter(heading -> heading.endsWith("Systematiskt kvalitetsarbete")).count());
	}

	@Test
	void goalsStandDepthFirstUnderTheirParents() {
		List<String> found = headings(SamplePlans.ordinary(), Period.VB);
		int area = found.indexOf("3 KF:s mål för verksamhetsområdet: 1.1 Stöd och omsorg ges där behoven är som störst, 1.1");
		assertEquals("2 KF:s inriktningsmål: 1. En stad för alla", found.get(area - 1));
		assertEquals("4 Nämndmål: Vuxna lever ett självständigt liv utifrån sina förutsättningar", found.get(area + 1));
		assertEquals("5 Beskrivning", found.get(area + 2));
		assertEquals("5 Förväntat resultat", found.get(area + 3));
		assertEquals("5 Enhetsmål: Avdelningsmål: Den som utsätts för våld får snabbt ett samordnat stöd",
				found.get(area + 4));
		assertTrue(found.get(area + 5).startsWith("5 Enhetsmål: Den som söker stöd"));
		assertEquals(List.of("6 Förväntat resultat", "6 Analys"), found.subList(area + 6, area + 8));
	}

	@Test
	void planTellsWhatIsIntendedAndNoFollowUp() {
		List<String> found = headings(SamplePlans.ordinary(), Period.VP);
		int goal = found.indexOf("4 Enhetsmål: Den som söker stöd möts av kunniga medarbetare och får ett rättssäkert beslut");
		assertEquals(List.of("5 Förväntat resultat", "5 Arbetssätt", "5 Resursanvändning", "5 Uppföljning", "5 Utveckling"),
				found.subList(goal + 1, goal + 6));
		assertFalse(found.stream().anyMatch(heading -> heading.endsWith(" Analys")));
	}

	private static List<String> headings(Plan plan, Period period) {
		ReportDocument document = Reports.compose(Written.request(plan, period));
		return document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
				.map(heading -> heading.level() + " " + heading.text()).toList();
	}
}
