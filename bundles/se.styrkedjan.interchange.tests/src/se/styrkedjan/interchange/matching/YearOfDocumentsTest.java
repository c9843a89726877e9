package se.styrkedjan.interchange.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import se.styrkedjan.interchange.mapping.PlanBuilder;
import se.styrkedjan.interchange.matching.Match.Kind;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;

/** The four documents of a year and the first of the next, with titles and numbers that change on the way. */
class YearOfDocumentsTest {

	private static final String CHAIN = """
			KF:s inriktningsmål: 1. En trygg stad för alla

			KF:s mål för verksamhetsområdet: 1.4 Äldre har en god omsorg

			Nämndmål: Äldre har inflytande över sin omsorg

			Enhetsmål: Omsorgstagarna vet vem som kommer och när

			""";
	private static final String VP = "Verksamhetsplan VP 2025 för Hemtjänsten Björken\n\n" + CHAIN + """
			Indikator	Årsmål	KF:s årsmål	Periodicitet
			Andel besök inom 15 minuter från avtalad tid	95 %		Tertial
			Sjukfrånvaro	7 %	Tas fram av nämnd	Tertial

			Aktivitet	Startdatum	Slutdatum
			Inför digital tillsyn på natten	2025-01-15	2025-11-30

			Enhetsmål: Måltiden är dagens höjdpunkt
			""";
	private static final String REGISTER = """

			Redovisning av synpunkter och klagomål

			Uppdelning	Kategori	Utfall T1 2025	Utfall T2 2025	Utfall VB 2025	Totalt ack 2025
			""";

	@Test
	void theDocumentsOfAYearBecomeOnePlan() {
		var plan = plan(VP);

		update(plan, report("Tertialrapport 1 2025", "T1 2025", "89 %") + REGISTER + "Beröm\tBeröm\t3\t\t\t3\n");
		update(plan, report("Tertialrapport 2 2025", "T2 2025", "91 %").replace("15 minuter från avtalad tid",
				"15 minuter från den avtalade tiden") + REGISTER + "Beröm\tBeröm\t\t4\t\t7\n");
		update(plan, report("Verksamhetsberättelse VB 2025", "VB 2025", "94 %")
				.replace("Omsorgstagarna vet vem som kommer och när", "Omsorgstagaren vet vem som kommer och när.")
				+ REGISTER + "Beröm\tBeröm\t\t\t5\t12\n");

		assertEquals(5, all(plan, Goal.class).size());
		assertEquals(2, all(plan, Indicator.class).size());
		assertEquals(1, all(plan, Activity.class).size());
		assertEquals(List.of("T1 89", "T2 91", "VB 94"), all(plan, Indicator.class).getFirst().getOutcomes().stream()
				.map(YearOfDocumentsTest::words).toList());
		assertEquals(Set.of(Period.VP, Period.T1, Period.T2, Period.VB),
				plan.getReports().stream().map(report -> report.getPeriod()).collect(Collectors.toSet()));
		var counts = all(plan, CaseCategory.class).getFirst().getPublished();
		assertEquals(List.of(3, 4, 5, 12), List.of(counts.getT1(), counts.getT2(), counts.getVb(), counts.getTotal()));
	}

	@Test
	void renumberedGoalsAndMovedIndicatorsAreFoundAgainNextYear() {
		var old = plan(VP);
		var next = plan(VP.replace("2025", "2026").replace("1. En trygg", "2. En trygg").replace("1.4", "2.3")
				.replace("Sjukfrånvaro\t7 %\tTas fram av nämnd\tTertial\n", "")
				.replace("dagens höjdpunkt\n", "dagens höjdpunkt\n\nIndikator\tÅrsmål\tKF:s årsmål\tPeriodicitet\n"
						+ "Sjukfrånvaro\t6,5 %\tTas fram av nämnd\tTertial\n"));

		PlanMerge.continueLineage(next, old, PlanMatcher.match(next, old));

		assertEquals(lineages(old), lineages(next));
	}

	@Test
	void whatIsNumberedOtherwiseIsShownButNotTakenForTheSame() {
		var plan = plan(VP);
		var imported = plan(VP.replace("Sjukfrånvaro\t", "Sjukfrånvaro dag 1-14\t"));

		var match = PlanMatcher.match(imported, plan).stream().filter(found -> found.kind() == Kind.INDICATOR)
				.filter(found -> found.title().startsWith("Sjuk")).findFirst().orElseThrow();

		assertTrue(match.isNew());
		assertEquals("Sjukfrånvaro", match.candidates().getFirst().title());
	}

	private static String report(String title, String period, String outcome) {
		return title + " för Hemtjänsten Björken\n\n" + CHAIN.replace("när\n\n", "när\n\nUppfylls delvis\n\n") + """
				Indikator	Periodens utfall	Årsmål	KF:s årsmål	Period
				Andel besök inom 15 minuter från avtalad tid	%1$s	95 %%		%2$s
				Analys Andelen har ökat.
				Sjukfrånvaro	8 %%	7 %%	Tas fram av nämnd	%2$s

				Aktivitet	Startdatum	Slutdatum	Avvikelse
				Införande av digital tillsyn på natten	2025-01-15	2025-11-30

				Enhetsmål: Måltiden är dagens höjdpunkt

				Uppfylls helt
				""".formatted(outcome, period);
	}

	private static void update(Plan plan, String text) {
		var imported = plan(text);
		PlanMerge.update(plan, imported, PlanMatcher.match(imported, plan));
	}

	private static Plan plan(String text) {
		return PlanBuilder.build(Imported.from(text).document()).plan();
	}

	private static String words(Outcome outcome) {
		return outcome.getPeriod() + " " + outcome.getValue();
	}

	private static Set<String> lineages(Plan plan) {
		var lineages = all(plan, Goal.class).stream().map(Goal::getLineage).collect(Collectors.toSet());
		all(plan, Indicator.class).stream().map(Indicator::getLineage).forEach(lineages::add);
		all(plan, Activity.class).stream().map(Activity::getLineage).forEach(lineages::add);
		return lineages;
	}

	private static <T extends EObject> List<T> all(Plan plan, Class<T> type) {
		var found = new ArrayList<T>();
		plan.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		});
		return found;
	}
}
