package se.styrkedjan.processes.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.processes.navigator.RemovalFacts.Standing;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

class RemovalFactsTest {

	@TempDir
	Path folder;

	private Store store;

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		DemoContent.install(store, "demo");
	}

	@AfterEach
	void close() {
		store.close();
	}

	private MapEntry entry(String title) {
		return MapGroups.of(store).stream().flatMap(group -> group.entries().stream())
				.filter(entry -> entry.title().equals(title)).findFirst().orElseThrow();
	}

	@Test
	void aDraftMayGoAndWhatLeadsToItIsTold() {
		RemovalFacts facts = RemovalFacts.of(store, entry("Stöd vid våld i nära relation"));

		assertEquals(Standing.FREE, facts.standing());
		assertEquals(List.of(), facts.users());
		assertTrue(RemovalFacts.of(store, entry("Utreda och beräkna bistånd")).users()
				.contains("Förstagångsansökan om ekonomiskt bistånd"));
	}

	@Test
	void whatIsRemovedIsTakenOffTheMapOfAllProcesses() {
		String id = entry("Stöd vid våld i nära relation").documentId();
		Workspace workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME);
		new OffLandscape(workspace, session -> session.save("Processägare", "").join()).take(id);

		Landscape saved = (Landscape) store.load(entry("Våra processer").documentId()).root();
		assertTrue(saved.getEntries().stream().noneMatch(entry -> id.equals(entry.getProcessId())));
		assertEquals(11, saved.getEntries().size());
		assertTrue(workspace.sessions().isEmpty());
	}

	@Test
	void whatIsUnsavedOnTheMapOfAllProcessesStaysUnsaved() {
		String id = entry("Stöd vid våld i nära relation").documentId();
		Workspace workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME);
		EditingSession open = workspace.open(entry("Våra processer").documentId());
		open.execute(new SetFeature(open.root(), ModelPackage.Literals.NAMED_ELEMENT__NAME, "Allt"));
		new OffLandscape(workspace, session -> fail("saved")).take(id);

		open.undo();
		assertTrue(((Landscape) open.root()).getEntries().stream().anyMatch(entry -> id.equals(entry.getProcessId())));
	}

	@Test
	void whatHasBeenApprovedStays() {
		assertEquals(Standing.APPROVED, RemovalFacts.of(store, entry("Lex Sarah")).standing());
	}

	@Test
	void theMapOfAllProcessesStays() {
		assertEquals(Standing.NEEDED, RemovalFacts.of(store, entry("Våra processer")).standing());
		assertFalse(RemovalFacts.isOffered(DocumentKind.PLAN));
	}
}
