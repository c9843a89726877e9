package se.styrkedjan.editing.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.recovery.RecoveryCopies;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.register.Thinning;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.register.RegisterCounts;
import se.styrkedjan.rules.register.ThinnedCases;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.xmi.XmiWriter;

class ThinCasesTest {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;
	private static final String WORD = "Zvonimirsgatan";

	private final MemoryStore store = new MemoryStore();
	private final Workspace workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME);
	private EditingSession session;
	private Plan plan;
	private CaseCategory category;
	private Case thinned;
	private Case kept;

	@TempDir
	private Path folder;

	@BeforeEach
	void saveTwoRevisionsWithTwoCases() {
		plan = PlanBuilder.plan().plan();
		CaseRegister register = Elements.create(MODEL.getCaseRegister());
		CaseGroup group = Elements.create(MODEL.getCaseGroup());
		group.setName("Synpunkter");
		category = Elements.create(MODEL.getCaseCategory());
		group.getCategories().add(category);
		register.getGroups().add(group);
		thinned = registered("1", "<p>Hände på " + WORD + "</p>");
		kept = registered("2", "<p>Annat</p>");
		register.getCases().addAll(List.of(thinned, kept));
		plan.setRegister(register);
		session = workspace.create(plan);
		session.save("anna", "").join();
		session.execute(new SetFeature(thinned, MODEL.getCase_Measures(), "<p>Samtal om " + WORD + "</p>"));
		session.save("anna", "").join();
	}

	private Case registered(String number, String text) {
		Case one = Elements.create(MODEL.getCase());
		one.setNumber(number);
		one.setDate(LocalDate.of(2024, 6, 17));
		one.setClosed(LocalDate.of(2024, 7, 2));
		one.setChannel("Brev");
		one.setDescription(text);
		one.getCategories().add(category);
		return one;
	}

	private ThinCases thinning() {
		return new ThinCases(List.of(thinned), new ThinCases.Entry(LocalDate.of(2026, 11, 22), "Kvalitetssamordnare",
				"Nämndens gallringsbeslut"));
	}

	private void thin() {
		session.saveErasing(thinning(), "bo", Progress.NONE).join();
	}

	@Test
	void theContentIsGoneFromEveryRevisionAndThatOfOthersStays() {
		thin();
		assertEquals(3, store.history(session.documentId()).size());
		for (long revision = 1; revision <= 3; revision++) {
			EObject root = store.load(session.documentId(), revision).root();
			String text = text(root);
			assertFalse(text.contains(WORD), "revision " + revision);
			assertTrue(text.contains("Annat"), "revision " + revision);
		}
		assertFalse(text(session.root()).contains(WORD));
		assertFalse(session.isDirty());
	}

	@Test
	void theLogSaysWhenWhoAndWhichNumbersAndNothingElse() {
		thin();
		Thinning log = plan.getRegister().getThinnings().getFirst();
		assertEquals(LocalDate.of(2026, 11, 22), log.getDate());
		assertEquals("Kvalitetssamordnare", log.getBy());
		assertEquals("1", log.getNumbers());
		assertTrue(ThinnedCases.has(plan.getRegister(), thinned));
		assertFalse(ThinnedCases.has(plan.getRegister(), kept));
	}

	@Test
	void thePublishedTableCountsTheSameInEveryRevision() {
		RegisterCounts.Counts before = new RegisterCounts(plan.getRegister(), Period.VB).of(category);
		thin();
		for (long revision = 1; revision <= 3; revision++) {
			Plan old = (Plan) store.load(session.documentId(), revision).root();
			CaseCategory same = old.getRegister().getGroups().getFirst().getCategories().getFirst();
			assertEquals(before, new RegisterCounts(old.getRegister(), Period.VB).of(same));
		}
		assertEquals(new RegisterCounts.Counts(0, 2, 0, 2), before);
	}

	@Test
	void theStepItConcernedStaysForTheMapAndOtherLinksGo() {
		for (LinkKind kind : List.of(LinkKind.STEP, LinkKind.ACTIVITY)) {
			Link link = Elements.create(ModelPackage.eINSTANCE.getLink());
			link.setKind(kind);
			session.execute(new AddElement(thinned, ModelPackage.eINSTANCE.getLinkable_Links(), link));
		}
		thin();
		assertEquals(List.of(LinkKind.STEP), thinned.getLinks().stream().map(Link::getKind).toList());
	}

	@Test
	void nothingCanBeTakenBackSinceTheStepsHoldTheContent() {
		assertTrue(session.undoable().isPresent());
		thin();
		assertEquals(Optional.empty(), session.undoable());
		assertEquals(Optional.empty(), session.redoable());
		session.undo();
		assertNull(thinned.getMeasures());
	}

	@Test
	void whatWasUnsavedIsSavedWithIt() {
		session.execute(new SetFeature(plan, SteeringPackage.eINSTANCE.getPlan_UnitName(), "Ny enhet"));
		thin();
		assertEquals("Ny enhet", ((Plan) store.load(session.documentId()).root()).getUnitName());
	}

	@Test
	void aStoreThatFailsLeavesEverythingAsItWas() {
		store.failWith(new StoreException(StoreException.Code.DISK_FULL, List.of(), null));
		EObject before = EcoreUtil.copy(session.root());
		var future = session.saveErasing(thinning(), "bo", Progress.NONE);
		assertThrows(CompletionException.class, future::join);
		assertTrue(EcoreUtil.equals(before, session.root()));
		assertNotNull(thinned.getDescription());
		assertTrue(session.undoable().isPresent());
		assertFalse(session.isDirty());
	}

	@Test
	void recoveryCopiesAreCleanedAlsoThoseThatAreKept() throws IOException {
		RecoveryCopies copies = new RecoveryCopies(folder);
		copies.write(session.root(), 2);
		copies.retire(copies.list().getFirst());
		copies.write(session.root(), 2);
		Files.write(folder.resolve("other.recovery"), "broken".getBytes(StandardCharsets.UTF_8));
		List<Path> unreadable = copies.erase(session.documentId(), thinning().eraser());
		assertEquals(List.of(folder.resolve("other.recovery")), unreadable);
		assertFalse(text(copies.load(copies.list().getFirst())).contains(WORD));
		Path keptFile = folder.resolve(session.documentId() + ".recovery.kept");
		Files.move(keptFile, folder.resolve(session.documentId() + ".recovery"),
				java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertFalse(text(copies.load(copies.list().getFirst())).contains(WORD));
	}

	/** A link to nothing is a file that is listed, and gone when it is read. */
	@Test
	void aCopyThatSavingHasRemovedMeanwhileIsNotToldOf() throws IOException {
		Files.createSymbolicLink(folder.resolve(session.documentId() + ".recovery"), folder.resolve("gone"));

		assertEquals(List.of(), new RecoveryCopies(folder).erase(session.documentId(), thinning().eraser()));
	}

	private static String text(EObject root) {
		return new String(XmiWriter.write(root), StandardCharsets.UTF_8);
	}
}
