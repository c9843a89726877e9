package se.styrkedjan.processes.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
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
		assertTrue(facts.users().contains("Våra processer"), facts.users().toString());
		assertFalse(facts.users().contains("Stöd vid våld i nära relation"));
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
