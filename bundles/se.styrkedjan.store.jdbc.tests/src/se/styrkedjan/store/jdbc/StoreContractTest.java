package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.ConflictException;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.testsupport.PlanFixture;

/** What every store keeps to, whatever the database. */
abstract class StoreContractTest extends StoreContract {

	@Test
	void preparingChangesNothing() {
		Plan plan = PlanFixture.small("Norr", 2025);
		save(plan, 0);
		List<DocumentInfo> before = store.documents(DocumentFilter.ALL);
		store.prepare();
		store.prepare();
		assertEquals(before, store.documents(DocumentFilter.ALL));
		assertEquals(1, store.history(plan.getId()).size());
		save(plan, 1);
		assertEquals(2, store.load(plan.getId()).revision().number());
	}

	@Test
	void aSavedDocumentIsLoadedAsItWas() {
		Plan plan = PlanFixture.small("Vuxenenheten", 2025);
		Revision revision = save(plan, 0);
		StoredDocument loaded = store.load(plan.getId());
		assertTrue(EcoreUtil.equals(plan, loaded.root()));
		assertEquals(revision, loaded.revision());
		assertEquals(1, revision.number());
	}

	@Test
	void aDocumentSurvivesClosingAndOpening() {
		Plan plan = PlanFixture.small("Åldrande & Ömsorg <1>", 2025);
		save(plan, 0);
		store.close();
		store = open(folder.resolve("store"));
		assertTrue(EcoreUtil.equals(plan, store.load(plan.getId()).root()));
	}

	@Test
	void savingDoesNotTouchTheModel() {
		Plan plan = PlanFixture.small("Vuxenenheten", 2025);
		EObject copy = EcoreUtil.copy(plan);
		save(plan, 0);
		assertTrue(EcoreUtil.equals(copy, plan));
		assertEquals(null, plan.eResource());
	}

	@Test
	void everyRevisionIsKept() {
		Plan plan = PlanFixture.small("Vuxenenheten", 2025);
		save(plan, 0);
		plan.getGoals().getFirst().setTitle("Ny lydelse");
		store.save(new SaveRequest(plan, 1, "Kim", "Ändrad lydelse"));
		List<Revision> history = store.history(plan.getId());
		assertEquals(List.of(2L, 1L), history.stream().map(Revision::number).toList());
		assertEquals("Kim", history.getFirst().savedBy());
		assertEquals("Ändrad lydelse", history.getFirst().comment());
		assertEquals("En stad för alla", ((Plan) store.load(plan.getId(), 1).root()).getGoals().getFirst().getTitle());
		assertEquals("Ny lydelse", ((Plan) store.load(plan.getId()).root()).getGoals().getFirst().getTitle());
	}

	@Test
	void aSaveFromAnOldRevisionIsAConflict() {
		Plan plan = PlanFixture.small("Vuxenenheten", 2025);
		save(plan, 0);
		save(plan, 1);
		ConflictException conflict = assertThrows(ConflictException.class, () -> save(plan, 1));
		assertEquals(2, conflict.newest().revision());
		assertEquals(2, store.history(plan.getId()).size());
	}

	@Test
	void aNewDocumentWithAKnownIdIsAConflict() {
		Plan plan = PlanFixture.small("Vuxenenheten", 2025);
		save(plan, 0);
		assertThrows(ConflictException.class, () -> save(plan, 0));
	}

	@Test
	void aConflictLeavesRowsAsTheyWere() {
		Plan plan = PlanFixture.small("Vuxenenheten", 2025);
		save(plan, 0);
		plan.getGoals().getFirst().setTitle("Aldrig sparad");
		assertThrows(ConflictException.class, () -> save(plan, 0));
		assertEquals("En stad för alla", store.queries().goals(plan.getId()).getFirst().title());
		assertTrue(found("aldrig").isEmpty());
	}

	@Test
	void aMissingDocumentIsSaidToBeMissing() {
		assertCode(Code.DOCUMENT_MISSING, () -> store.load("nothing"));
		assertCode(Code.DOCUMENT_MISSING, () -> store.history("nothing"));
		assertCode(Code.DOCUMENT_MISSING, () -> save(PlanFixture.small("Vuxenenheten", 2025), 3));
		assertTrue(store.document("nothing").isEmpty());
	}

	@Test
	void aDeletedDocumentLeavesNothing() {
		Plan plan = PlanFixture.small("Vuxenenheten", 2025);
		save(plan, 0);
		store.delete(plan.getId());
		assertTrue(store.document(plan.getId()).isEmpty());
		assertTrue(store.queries().goals(plan.getId()).isEmpty());
		assertTrue(found("stad").isEmpty());
		assertTrue(store.queries().rollUp(2025).isEmpty());
		save(plan, 0);
		assertEquals(1, store.history(plan.getId()).size());
	}

	@Test
	void documentsAreListedInSwedishOrderNewestYearFirst() {
		for (String unit : List.of("Östra", "Zonen", "Åsö", "Ängen", "alfa")) {
			save(PlanFixture.small(unit, 2024), 0);
		}
		save(PlanFixture.small("Åsö", 2025), 0);
		List<DocumentInfo> documents = store.documents(DocumentFilter.ALL);
		assertEquals(List.of("alfa 2024", "Zonen 2024", "Åsö 2025", "Åsö 2024", "Ängen 2024", "Östra 2024"),
				documents.stream().map(info -> info.title() + " " + info.year()).toList());
	}

	@Test
	void aFilterKeepsKindUnitAndYear() {
		save(PlanFixture.small("Norr", 2024), 0);
		save(PlanFixture.small("Norr", 2025), 0);
		save(PlanFixture.small("Söder", 2025), 0);
		assertEquals(3, store.documents(DocumentFilter.of(DocumentKind.PLAN)).size());
		assertTrue(store.documents(DocumentFilter.of(DocumentKind.PROCESS)).isEmpty());
		assertEquals(1, store.documents(new DocumentFilter(Set.of(), "unit-Norr", 2025)).size());
		assertEquals(2, store.documents(new DocumentFilter(Set.of(), "", 2025)).size());
		assertEquals(2025, store.queries().plan("unit-Söder", 2025).orElseThrow().year());
		assertTrue(store.queries().plan("unit-Söder", 2024).isEmpty());
	}

	@Test
	void whateverWasWrittenCanBeSaved() {
		Plan plan = PlanFixture.plan("Norr\u0000\f", 2025).goal(GoalLevel.UNIT, "x".repeat(5000), "y".repeat(40_000))
				.text("<p>ett\u0001två \uD800 😀 ]]> &amp; &#x1F600;</p>\r\n\t" + "ord ".repeat(20_000))
				.indicator("I", "1E+40").outcome(Period.VB, "0.00000000000001", Status.NOT).build();
		plan.getGoals().getFirst().setLineage("l".repeat(500));
		plan.getGoals().add(Elements.create(SteeringPackage.Literals.GOAL));
		plan.getGoals().getLast().setId(plan.getGoals().getFirst().getId());
		save(plan, 0);
		Plan loaded = (Plan) store.load(plan.getId()).root();
		assertEquals("y".repeat(40_000), loaded.getGoals().getFirst().getTitle());
		assertTrue(loaded.getGoals().getFirst().getExpectedResult().contains("etttvå \uFFFD 😀 ]]> &amp;"));
		assertEquals(new BigDecimal("1E+40"),
				loaded.getGoals().getFirst().getIndicators().getFirst().getTarget().getValue());
		save(loaded, 1);
	}

	@Test
	void manyThreadsSaveAndAskAtOnce() throws Exception {
		Plan shared = PlanFixture.small("Gemensam", 2025);
		save(shared, 0);
		List<Callable<Integer>> work = new ArrayList<>();
		for (int thread = 0; thread < 4; thread++) {
			String unit = "Enhet " + thread;
			work.add(() -> saveOwnAndShared(PlanFixture.small(unit, 2025), EcoreUtil.copy(shared)));
			work.add(this::askOften);
		}
		int won = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
			for (Future<Integer> result : threads.invokeAll(work)) {
				won += result.get();
			}
		}
		assertEquals(won + 1, store.document(shared.getId()).orElseThrow().revision());
		assertEquals(5, store.documents(DocumentFilter.ALL).size());
		assertEquals(6, store.history(store.queries().plan("unit-Enhet 1", 2025).orElseThrow().id()).size());
	}

	/** Saves a plan of its own six times, and between them tries the shared one; answers how often that was won. */
	private int saveOwnAndShared(Plan own, Plan shared) {
		int won = 0;
		for (int i = 0; i < 6; i++) {
			save(own, i);
			try {
				save(shared, store.document(shared.getId()).orElseThrow().revision());
				won++;
			} catch (ConflictException e) {
				assertTrue(e.newest().revision() > 1);
			}
		}
		return won;
	}

	private int askOften() {
		for (int i = 0; i < 20; i++) {
			assertFalse(store.queries().rollUp(2025).isEmpty());
			assertFalse(found("snabb").isEmpty());
			store.documents(DocumentFilter.ALL).forEach(document -> store.load(document.id()));
		}
		return 0;
	}

	@Test
	void whatIsNoDocumentIsRefused() {
		var goal = PlanFixture.small("Norr", 2025).getGoals().getFirst();
		assertThrows(IllegalArgumentException.class, () -> save(EcoreUtil.copy(goal), 0));
	}

	@Test
	void aClosedStoreSaysSoAndCanBeClosedAgain() {
		store.close();
		store.close();
		assertCode(Code.FAILED, () -> store.documents(DocumentFilter.ALL));
	}
}
