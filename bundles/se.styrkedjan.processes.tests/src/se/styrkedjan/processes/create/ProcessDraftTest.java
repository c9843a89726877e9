package se.styrkedjan.processes.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.editing.process.Dictionary;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

class ProcessDraftTest {

	private final Dictionary dictionary = Dictionary.of(DemoContent.documents());

	@Test
	void lanesAndOwnerReferToTheDictionaryWhereItKnowsThem() {
		Process process = new ProcessDraft("Prövning", ProcessKind.SUPPORT, "enhetschef",
				List.of("Handläggare", "Polisen", "En egen bana")).make(dictionary, "unit");
		assertEquals("Enhetschef", dictionary.name(process.getOwnerRole()));
		assertEquals(List.of("Handläggare", "Polisen", "En egen bana"),
				process.getLanes().stream().map(lane -> lane.getName()).toList());
		assertTrue(process.getLanes().get(1).isExternal());
		assertFalse(process.getLanes().get(0).isExternal());
		assertEquals(null, process.getLanes().get(2).getParty());
		assertEquals(EventPosition.START, ((Event) process.getNodes().getFirst()).getPosition());
		assertEquals(process.getLanes().getFirst(), process.getNodes().getFirst().getLane());
	}

	@Test
	void aNewProcessGetsAPlaceInTheLandscapeWhichIsMadeWhenItIsMissing(@TempDir Path folder) {
		try (Store store = DerbyStore.open(folder.resolve("db"))) {
			NewProcess saving = new NewProcess(store, "test");
			saving.save(draft("Första"), "Våra processer", Set.of());
			Process second = draft("Andra");
			saving.save(second, "Våra processer", Set.of());
			var landscapes = store.documents(DocumentFilter.of(DocumentKind.LANDSCAPE));
			assertEquals(1, landscapes.size());
			Landscape landscape = (Landscape) store.load(landscapes.getFirst().id()).root();
			assertEquals(List.of("Första", "Andra"),
					landscape.getEntries().stream().map(entry -> entry.getName()).toList());
			assertEquals(second.getId(), landscape.getEntries().getLast().getProcessId());
			saving.save(draft("Tredje"), "Våra processer", Set.of(landscape.getId()));
			assertEquals(2, ((Landscape) store.load(landscape.getId()).root()).getEntries().size());
		}
	}

	private Process draft(String name) {
		return new ProcessDraft(name, ProcessKind.MAIN, "", List.of()).make(Dictionary.EMPTY, "");
	}
}
