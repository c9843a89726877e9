package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.MarkedText;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SearchAnswer;
import se.styrkedjan.store.SearchAnswer.Extent;
import se.styrkedjan.store.SearchFilter;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.SearchQuestion.Effort;
import se.styrkedjan.store.UnsavedTexts;
import se.styrkedjan.store.UnsavedTexts.Text;
import se.styrkedjan.store.projection.Projector;
import se.styrkedjan.store.projection.TextEntry;
import se.styrkedjan.store.projection.Words;
import se.styrkedjan.testsupport.PlanFixture;

/** What every store finds, whatever the database. */
abstract class SearchContractTest extends StoreContract {

	@ParameterizedTest
	@CsvSource({ "barn,barnens", "barnens,barn", "barnen,barn", "rutin,rutinerna", "rutiner,rutin", "rutinens,rutiner",
			"verksamheterna,verksamhet", "besluten,beslut", "handläggarnas,handläggare", "insatser,insatsen" })
	void aWordIsFoundInItsOtherForms(String typed, String written) {
		save(PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Först " + written + " sedan").build(), 0);
		save(PlanFixture.plan("Söder", 2025).goal(GoalLevel.UNIT, "", "Annat").text("Här står " + written + ".").build(),
				0);
		assertEquals(2, found(typed).size());
		MarkedText sentence = found(typed).getLast().excerpt();
		assertEquals(List.of(written), marked(sentence));
	}

	@Test
	void aCompoundIsFoundByItsLastPartAfterWhatBeginsWithIt() {
		save(PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Lägre korttidssjukfrånvaro").build(), 0);
		save(PlanFixture.plan("Söder", 2025).goal(GoalLevel.UNIT, "", "Annat").text("Vår biståndshandläggare är ny.")
				.build(), 0);
		save(PlanFixture.plan("Väster", 2025).goal(GoalLevel.UNIT, "", "Frånvaron minskar").build(), 0);
		assertEquals(List.of("Frånvaron minskar", "Lägre korttidssjukfrånvaro"),
				found("frånvaro").stream().map(hit -> hit.title().text()).toList());
		assertEquals(List.of("korttidssjukfrånvaro"), marked(found("frånvaro").getLast().title()));
		assertEquals(List.of("biståndshandläggare"), marked(found("handläggarna").getFirst().excerpt()));
		assertEquals(0, found("varo").size());
	}

	@Test
	void aCompoundIsFoundAsSoonAsItIsSavedAndWhenAllIsMadeAnew() {
		assertEquals(0, found("frånvaro").size());
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Sjukfrånvaro").build();
		save(plan, 0);
		assertEquals(1, found("frånvaro").size());
		store.rebuildProjection(Progress.NONE);
		assertEquals(1, found("frånvaro").size());
		store.delete(plan.getId());
		assertEquals(0, found("frånvaro").size());
	}

	@Test
	void whoSearchesQuicklyBeforeTheWordsAreReadIsToldSo() {
		save(PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Sjukfrånvaro").build(), 0);
		SearchQuestion quick = SearchQuestion.of("frånvaro", 10).by(Effort.QUICK);
		assertEquals(Extent.UNFINISHED, search(quick).extent());
		store.prepare();
		assertEquals(Extent.ALL, search(quick).extent());
		assertEquals(1, search(quick).hits().size());
	}

	@Test
	void everyKindOfTextIsFoundAndLeadsToItsElement() {
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Målet om rutinerna")
				.indicator("Andel med rutin", "10").activity("Skriva rutiner", 2025)
				.section(Period.VB, "Sammanfattning", "<p>Alla har rutiner.</p>").build();
		CaseRegister register = Elements.create(RegisterPackage.Literals.CASE_REGISTER);
		Case registered = Elements.create(RegisterPackage.Literals.CASE);
		registered.setNumber("7");
		registered.setDescription("Rutinen följdes inte.");
		register.getCases().add(registered);
		plan.setRegister(register);
		save(plan, 0);
		Process process = processWithStep("Följa rutinen");
		Comment comment = Elements.create(ViewPackage.Literals.COMMENT);
		comment.setText("Är rutinens namn rätt?");
		Diagram diagram = Elements.create(ViewPackage.Literals.DIAGRAM);
		diagram.getComments().add(comment);
		process.getDiagrams().add(diagram);
		save(process, 0);
		List<SearchHit> hits = found(store, "rutin", 100);
		assertEquals(Set.of("Goal", "Indicator", "Activity", "Section", "Case", "Step", "Comment"),
				Set.copyOf(hits.stream().map(SearchHit::elementType).toList()));
		SearchHit ofCase = hits.stream().filter(hit -> hit.elementType().equals("Case")).findFirst().orElseThrow();
		assertEquals(registered.getId(), ofCase.elementId());
		assertEquals("Norr", ofCase.document().unitName());
		assertEquals(List.of("Rutinen"), marked(ofCase.excerpt()));
	}

	private static Process processWithStep(String name) {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName("Handläggning");
		Step step = Elements.create(ProcessPackage.Literals.STEP);
		step.setName(name);
		process.getNodes().add(step);
		return process;
	}

	@Test
	void theSentenceWithMostOfTheWordsIsShown() {
		save(PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Annat").text("Barnen leker. Beslut om barn fattas, "
				+ "t.ex. av nämnden. Sist kommer något annat.").build(), 0);
		MarkedText sentence = found("barn beslut").getFirst().excerpt();
		assertEquals("Beslut om barn fattas, t.ex. av nämnden.", sentence.text());
		assertEquals(List.of("Beslut", "barn"), marked(sentence));
	}

	@Test
	void theNearUnitAndYearComeFirstThenTitlesThenNewYears() {
		List<String> ids = new ArrayList<>();
		for (String place : List.of("Söder 2025 title", "Norr 2024 text", "Norr 2025 text", "Norr 2024 title",
				"Söder 2026 title", "Söder 2026 text")) {
			ids.add(0, save(goalPlan(place), 0).documentId());
		}
		String norr = store.document(ids.get(2)).orElseThrow().unitId();
		var answer = search(SearchQuestion.of("bostad", 10).near(norr, 2024));
		assertEquals(List.of("Norr 2024", "Norr 2024", "Norr 2025", "Söder 2026", "Söder 2025", "Söder 2026"),
				answer.hits().stream().map(hit -> hit.document().unitName() + " " + hit.document().year()).toList());
		assertEquals("Bostad", answer.hits().getFirst().title().text());
	}

	private static Plan goalPlan(String place) {
		String[] parts = place.split(" ");
		PlanFixture plan = PlanFixture.plan(parts[0], Integer.parseInt(parts[1]));
		Plan made = parts[2].equals("title") ? plan.goal(GoalLevel.UNIT, "", "Bostad").build()
				: plan.goal(GoalLevel.UNIT, "", "Annat").text("bostad").build();
		made.setUnitId("unit-" + parts[0]);
		return made;
	}

	@Test
	void aFilterKeepsKindUnitYearTypeAndDocument() {
		save(goalPlan("Norr 2024 title"), 0);
		Plan plan = goalPlan("Norr 2025 title");
		save(plan, 0);
		save(goalPlan("Söder 2025 title"), 0);
		Process process = processWithStep("Söka bostad");
		save(process, 0);
		assertEquals(4, within(SearchFilter.NONE));
		assertEquals(1, within(new SearchFilter(Set.of(DocumentKind.PROCESS), Set.of(), "", 0, "")));
		assertEquals(1, within(new SearchFilter(Set.of(), Set.of("Step"), "", 0, "")));
		assertEquals(3, within(new SearchFilter(Set.of(), Set.of("Goal", "Case"), "", 0, "")));
		assertEquals(2, within(new SearchFilter(Set.of(), Set.of(), "unit-Norr", 0, "")));
		assertEquals(2, within(new SearchFilter(Set.of(), Set.of(), "", 2025, "")));
		assertEquals(1, within(new SearchFilter(Set.of(), Set.of(), "unit-Norr", 2025, "")));
		assertEquals(1, within(new SearchFilter(Set.of(), Set.of(), "", 0, plan.getId())));
		assertEquals(0, within(new SearchFilter(Set.of(), Set.of("Goal"), "", 0, process.getId())));
	}

	private int within(SearchFilter filter) {
		SearchAnswer answer = search(SearchQuestion.of("bostad", 10).within(filter).near("unit-Norr", 2025));
		assertEquals(Extent.ALL, answer.extent());
		return answer.hits().size();
	}

	@Test
	void anAnswerSaysWhetherThereAreMoreHits() {
		for (int year = 2000; year < 2010; year++) {
			save(goalPlan("Norr " + year + " title"), 0);
		}
		assertEquals(Extent.ALL, search(SearchQuestion.of("bostad", 10)).extent());
		assertEquals(Extent.MORE, search(SearchQuestion.of("bostad", 9)).extent());
		assertEquals(9, search(SearchQuestion.of("bostad", 9)).hits().size());
	}

	@Test
	void changesThatNobodyHasSavedAreFoundInsteadOfWhatIsStored() {
		Plan plan = goalPlan("Norr 2025 title");
		save(plan, 0);
		Goal goal = plan.getGoals().getFirst();
		UnsavedTexts unsaved = new UnsavedTexts(plan.getId(),
				List.of(new Text(goal.getId(), "Goal", "Lägenhet", "Om hyresrätter.")));
		SearchQuestion gone = SearchQuestion.of("bostad", 10).with(List.of(unsaved));
		assertEquals(List.of(), search(gone).hits());
		SearchHit hit = search(new SearchQuestion("hyresrätt", gone.filter(), gone.near(), gone.unsaved(), 10,
				Effort.QUICK)).hits().getFirst();
		assertEquals(goal.getId(), hit.elementId());
		assertEquals(List.of("hyresrätter"), marked(hit.excerpt()));
		assertEquals(List.of(), search(SearchQuestion.of("hyresrätt", 10).with(List.of(unsaved))
				.within(new SearchFilter(Set.of(), Set.of("Case"), "", 0, ""))).hits());
	}

	@Test
	void aSearchStopsWhenItIsAskedTo() {
		save(goalPlan("Norr 2025 title"), 0);
		Progress stop = (done, total) -> {
			throw new CancellationException();
		};
		assertThrows(CancellationException.class, () -> store.queries().search(SearchQuestion.of("bostad", 10), stop));
		assertEquals(1, found("bostad").size());
	}

	@Test
	void aQuickSearchOfAWordFoundInTooManyPlacesSaysThatItHasNotReadAll() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 1500; i++) {
			text.append("ord").append(i).append(' ');
		}
		save(PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Annat").text(text.toString()).build(), 0);
		SearchQuestion question = SearchQuestion.of("ord saknas", 10);
		assertEquals(Extent.UNFINISHED, search(question.by(Effort.QUICK)).extent());
		assertEquals(SearchAnswer.NOTHING, search(question));
	}

	@Test
	void whatIsFoundIsWhatAComparisonOfAllTextsFinds() {
		Random random = new Random(1);
		List<String> vocabulary = List.of("barn", "barnen", "beslut", "beslutet", "bo", "bostad", "rutin", "rutiner",
				"skola", "skolbarnen", "hyresbostaden", "bostadsbarn", "beslutsrutinerna");
		Vocabulary known = new Vocabulary();
		known.add(vocabulary);
		List<TextEntry> texts = new ArrayList<>();
		for (int i = 0; i < 150; i++) {
			PlanFixture fixture = PlanFixture.plan("Enhet " + i % 7, 2000 + i);
			for (int goal = 0; goal < 3; goal++) {
				fixture.goal(GoalLevel.UNIT, "", some(vocabulary, random)).text(some(vocabulary, random));
			}
			Plan plan = fixture.build();
			save(plan, 0);
			texts.addAll(Projector.project(plan).entries(TextEntry.class));
		}
		for (String typed : List.of("barn", "barnen beslut", "b", "bo rutinens", "bostäder", "rutin", "beslut bostad barn", "finns inte")) {
			SoughtWords sought = SoughtWords.of(typed, known);
			Set<String> expected = texts.stream().filter(text -> sought.found(Words.of(text.title() + " " + text.body()))
					== sought.words().size()).map(TextEntry::elementId).collect(Collectors.toSet());
			SearchAnswer answer = search(SearchQuestion.of(typed, 5000));
			assertEquals(expected, answer.hits().stream().map(SearchHit::elementId).collect(Collectors.toSet()), typed);
			assertEquals(expected.size(), answer.hits().size(), typed);
		}
	}

	private static String some(List<String> words, Random random) {
		return IntStream.range(0, random.nextInt(4)).mapToObj(i -> words.get(random.nextInt(words.size())))
				.collect(Collectors.joining(" "));
	}

	private SearchAnswer search(SearchQuestion question) {
		return store.queries().search(question, Progress.NONE);
	}

	static List<String> marked(MarkedText text) {
		assertTrue(text.text().indexOf('\n') < 0);
		return text.marks().stream()
				.map(mark -> text.text().substring(mark.start(), mark.start() + mark.length())).toList();
	}
}
