package se.styrkedjan.editing.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__TITLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.history.Differences;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.text.Reading;

class WordingTest {

	private final Wording swedish = Wording.in(Locale.of("sv"));
	private final Wording english = Wording.in(Locale.ENGLISH);

	@Test
	void everyClassFeatureAndLiteralHasWords() {
		Words words = new Words(Locale.ENGLISH);
		Set<String> missing = new TreeSet<>();
		ModelWords.packages().flatMap(part -> part.getEClassifiers().stream()).forEach(classifier -> {
			if (classifier instanceof EClass type) {
				type.getEStructuralFeatures().stream()
						.filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
						.filter(feature -> !feature.getName().equals("id"))
						.forEach(feature -> missing.add("feature." + type.getName() + "." + feature.getName()));
				if (!type.isAbstract()) {
					missing.add("type." + type.getName());
				}
			} else if (classifier instanceof EEnum literals) {
				literals.getELiterals()
						.forEach(literal -> missing.add("literal." + literals.getName() + "." + literal.getName()));
			}
		});
		assertTrue(missing.size() > 250);
		missing.removeIf(words::has);
		assertEquals(Set.of(), missing);
	}

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertEquals(new TreeSet<>(bundle(Locale.ROOT).keySet()), new TreeSet<>(bundle(Locale.ENGLISH).keySet()));
		assertFalse(bundle(Locale.ROOT).getString("type.Goal").equals(bundle(Locale.ENGLISH).getString("type.Goal")));
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(Words.class.getPackageName() + ".messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	@Test
	void aChangedOutcomeReadsLikeInTheIssue() {
		PlanBuilder.Parts parts = PlanBuilder.plan();
		parts.indicator().setTitle("Sjukfrånvaro");
		Outcome outcome = Elements.create(SteeringPackage.Literals.OUTCOME);
		outcome.setValue(new BigDecimal("7.9"));
		parts.indicator().getOutcomes().add(outcome);
		Plan before = EcoreUtil.copy(parts.plan());
		outcome.setValue(new BigDecimal("8.1"));
		outcome.setFulfilment(Status.PARTLY);
		assertEquals(List.of("Indikator Sjukfrånvaro: periodens utfall 7,9 → 8,1",
				"Indikator Sjukfrånvaro: måluppfyllelse Inga data → Uppfylls delvis"), lines(before, parts.plan()));
		assertEquals("Indicator Sjukfrånvaro: outcome of the period 7,9 → 8,1",
				english.of(Differences.between(before, parts.plan()).getFirst()));
	}

	@Test
	void changesAreToldInDocumentOrder() {
		PlanBuilder.Parts parts = PlanBuilder.plan();
		for (String title : List.of("A", "B", "C")) {
			parts.board().getGoals().add(PlanBuilder.goal(GoalLevel.UNIT, "", title, false));
		}
		Plan before = EcoreUtil.copy(parts.plan());
		parts.plan().setUnitName("Nya enheten");
		parts.board().getGoals().move(0, 3);
		parts.board().getGoals().remove(2);
		parts.area().getActivities().add(parts.activity());
		parts.activity().setStart(LocalDate.of(2025, 3, 1));
		parts.unit().getIndicators().add(PlanBuilder.indicator("Ny", "10"));
		parts.unit().setDevelopment("<p>Ord före " + "samma ".repeat(20) + "gammalt slut här och nu</p>");
		Outcome t1 = Elements.create(SteeringPackage.Literals.OUTCOME);
		t1.setPeriod(Period.T1);
		t1.setValue(BigDecimal.TEN);
		parts.indicator().getOutcomes().add(t1);
		assertEquals(List.of("Plan Nya enheten 2025: enhet Enheten → Nya enheten",
				"Aktivitet Utbilda alla: flyttad från Enhetens mål till Område",
				"Aktivitet Utbilda alla: startdatum (tomt) → 2025-03-01", "Mål A: borttagen",
				"Mål C: flyttad från plats 4 till plats 1",
				"Mål Enhetens mål: ny text i utveckling, ”Ord före samma samma samma samma samma samma samma samma … "
						+ "samma samma samma samma samma gammalt slut här och nu”",
				"Indikator Andel nöjda, T1: periodens utfall (tomt) → 10", "Indikator Ny: tillagd"),
				lines(before, parts.plan()));
	}

	private List<String> lines(Plan before, Plan after) {
		return Differences.between(before, after).stream().map(swedish::of).toList();
	}

	@Test
	void aLongTextIsToldByTheWordsThatDiffer() {
		String text = "Vi arbetar tillsammans med andra för att fler ska nå egen försörjning under hela året som kommer";
		Excerpt excerpt = Excerpt.of(text, text.replace("fler ska", "fler snabbt ska"));
		assertEquals("… andra för att fler snabbt ska nå egen försörjning …", excerpt.after());
		assertEquals("… andra för att fler ska nå egen försörjning …", excerpt.before());
	}

	@Test
	void refusalsAndOperationsHaveWords() {
		assertEquals("Ange decimaler som ett tal från −1 till 6.",
				swedish.of(Refusal.of("outOfRange", "Indicator.decimals", -1L, 6L)));
		assertEquals("Enhetsmål kan inte ligga under Nämndmål. Välj ett mål på en högre nivå.",
				swedish.of(Refusal.of("wrongLevel", GoalLevel.UNIT, GoalLevel.BOARD)));
		assertEquals("Rad 1, kolumn 3: ”många” kan inte läsas. Skriv ett tal, till exempel 12,5. Inget har klistrats in.",
				swedish.of(Refusal.of("pasteUnreadable", 1, 3, "många", "notANumber")));
		assertEquals("ändring", swedish.of(new CompositeOperation("setFeature", List.of())));
		assertEquals("change of title", english.of(new SetFeature(PlanBuilder.plan().unit(), GOAL__TITLE, "x")));
		assertEquals("ändring av rubrik", swedish.of(new SetFeature(PlanBuilder.plan().unit(), GOAL__TITLE, "x")));
	}

	@Test
	void textsAreReadByTheClassOfTheirCell() {
		List<Object> read = new ArrayList<>();
		read.add(TypedText.reader(SteeringPackage.Literals.STATUS).apply("● uppfylls helt").found().orElseThrow());
		read.add(TypedText.reader(SteeringPackage.Literals.STATUS).apply("Not fulfilled").found().orElseThrow());
		read.add(TypedText.reader(SteeringPackage.Literals.OUTCOME__VALUE.getEAttributeType()).apply("12,5 %").found()
				.orElseThrow());
		read.add(TypedText.reader(SteeringPackage.Literals.ACTIVITY__START.getEAttributeType()).apply("1 mars 2025")
				.found().orElseThrow());
		read.add(TypedText.reader(SteeringPackage.Literals.OUTCOME__ANALYSIS.getEAttributeType()).apply("a < b\n\nc")
				.found().orElseThrow());
		read.add(TypedText.reader(SteeringPackage.Literals.INDICATOR__GENDER_SPLIT.getEAttributeType()).apply("Ja")
				.found().orElseThrow());
		assertEquals(List.of(Status.FULLY, Status.NOT, new BigDecimal("12.5"), LocalDate.of(2025, 3, 1),
				"<p>a &lt; b</p><p>c</p>", true), read);
		assertEquals(new Reading.Problem<>("notAChoice", "kanske"),
				TypedText.reader(SteeringPackage.Literals.STATUS).apply("kanske"));
	}
}
