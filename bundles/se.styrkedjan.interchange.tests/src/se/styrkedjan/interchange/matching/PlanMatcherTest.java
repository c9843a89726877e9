package se.styrkedjan.interchange.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.mapping.PlanBuilder;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;

class PlanMatcherTest {

	private static final String VP = """
			Verksamhetsplan VP 2024 för Enheten Eken

			KF:s inriktningsmål: 1. En stad för alla

			KF:s mål för verksamhetsområdet: 1.2 Alla barn får en likvärdig förskola

			Nämndmål: Barnen utvecklas och lär i en trygg miljö

			Enhetsmål: Barnens språk utvecklas varje dag

			Beskrivning

			Vi läser tillsammans.

			Indikator	Årsmål	KF:s årsmål	Periodicitet
			Antal högläsningsstunder per vecka	12		Månad

			Aktivitet	Startdatum	Slutdatum
			Starta boklån i hallen	2024-01-01	2024-12-31
			Bjuda in biblioteket	2024-03-01	2024-06-30
			""";
	private static final String VB = """
			Verksamhetsberättelse VB 2024 för Enheten Eken

			KF:s inriktningsmål: 1. En stad för alla

			KF:s mål för verksamhetsområdet: 1.2 Alla barn får en likvärdig förskola

			Nämndmål: Barnen utvecklas och lär i en trygg miljö

			Enhetsmål: Barnens språk utvecklas varje  dag.

			Uppfylls helt

			Analys

			Målet är nått.

			Indikator	Periodens utfall	Årsmål	Period
			Antal högläsnings-stunder per vecka	13	12	VB 2024
			Nöjda vårdnadshavare	4,5	4	2024

			Aktivitet	Startdatum	Slutdatum	Avvikelse
			Starta boklån i entréhallen	2024-01-01	2024-12-31	Ingen
			Analys Klart.
			""";

	@Test
	void matchesByLevelNumberAndLikeTitlesWithoutTwins() {
		var plan = plan(VP);
		var imported = plan(VB);

		var matches = PlanMatcher.match(imported, plan);

		assertTrue(matches.stream().filter(match -> match.kind() == Match.Kind.GOAL).noneMatch(Match::isNew));
		assertEquals(List.of("Nöjda vårdnadshavare"), matches.stream().filter(Match::isNew).map(Match::title).toList());
		assertEquals("Starta boklån i hallen", matches.getLast().chosen().orElseThrow().title());

		PlanMerge.update(plan, imported, matches);

		assertEquals(4, count(plan, Goal.class));
		assertEquals(2, count(plan, Indicator.class));
		assertEquals(2, count(plan, Activity.class));
		var indicator = (Indicator) first(plan, Indicator.class);
		assertEquals(12, indicator.getTarget().getValue().intValue());
		assertEquals(13, indicator.getOutcomes().getFirst().getValue().intValue());
		assertEquals(List.of(Period.VP, Period.VB),
				plan.getReports().stream().map(report -> report.getPeriod()).toList());
		assertEquals("<p>Vi läser tillsammans.</p>", last(plan).getDescription());
		assertEquals("<p>Målet är nått.</p>", last(plan).getAssessments().getFirst().getAnalysis());
	}

	@Test
	void importingTheSameDocumentTwiceChangesNothing() {
		var plan = plan(VB);
		for (int i = 0; i < 2; i++) {
			var again = plan(VB);
			PlanMerge.update(plan, again, PlanMatcher.match(again, plan));
		}
		assertEquals(2, count(plan, Indicator.class));
		assertEquals(1, last(plan).getAssessments().size());
		assertEquals(1, ((Indicator) first(plan, Indicator.class)).getOutcomes().size());
	}

	@Test
	void theUserCanOverruleAMatch() {
		var plan = plan(VP);
		var imported = plan(VB);
		var matches = PlanMatcher.match(imported, plan).stream()
				.map(match -> match.kind() == Match.Kind.ACTIVITY ? match.asNew() : match).toList();
		PlanMerge.update(plan, imported, matches);
		assertEquals(3, count(plan, Activity.class));
	}

	@Test
	void aNewYearSharesLineageWithTheOldOne() {
		var old = plan(VB);
		var next = plan(VP.replace("2024", "2025"));
		PlanMerge.continueLineage(next, old, PlanMatcher.match(next, old));
		assertEquals(last(old).getLineage(), last(next).getLineage());
		assertFalse(last(old).getId().equals(last(next).getId()));
	}

	@Test
	void otherChainsAreNotTakenForTheSame() {
		var other = plan(VB.replace("En stad för alla", "Ett grönt och fossilfritt Stockholm")
				.replace("Alla barn får en likvärdig förskola", "Miljön är hållbar"));
		var matches = PlanMatcher.match(other, plan(VP));
		assertTrue(matches.get(0).isNew());
		assertTrue(matches.get(1).isNew());
	}

	private static Plan plan(String text) {
		return PlanBuilder.build(Imported.from(text).document()).plan();
	}

	private static Goal last(Plan plan) {
		return plan.getGoals().getFirst().getGoals().getFirst().getGoals().getFirst().getGoals().getFirst();
	}

	private static EObject first(Plan plan, Class<?> type) {
		var all = plan.eAllContents();
		while (all.hasNext()) {
			var next = all.next();
			if (type.isInstance(next)) {
				return next;
			}
		}
		throw new AssertionError(type);
	}

	private static int count(Plan plan, Class<?> type) {
		int count = 0;
		for (var all = plan.eAllContents(); all.hasNext();) {
			count += type.isInstance(all.next()) ? 1 : 0;
		}
		return count;
	}
}
