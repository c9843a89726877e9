package se.styrkedjan.processes.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.editing.process.Dictionary;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.editing.process.NamesEverywhere;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.Role;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.store.jdbc.DerbyStore;

/** A name of the dictionary that is changed is changed in every stored document. */
class RenamingTest {

	@TempDir
	Path folder;
	private Store store;

	@BeforeEach
	void openDemo() {
		store = DerbyStore.open(folder.resolve("db"));
		DemoContent.install(store, "demo");
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void everyLaneGetsTheNewNameInARevisionOfItsOwn() {
		Role role = rename("Handläggare", "Socialsekreterare");
		int changed = everywhere().update(Set.of(role.getId()), Set.of());
		assertTrue(changed >= 3, "changed: " + changed);
		for (Lane lane : lanes()) {
			assertEquals(role.getId().equals(lane.getParty()), "Socialsekreterare".equals(lane.getName()));
		}
		String process = store.queries().uses(role.getId()).getFirst().documentId();
		assertEquals("namnbyte", store.history(process).getFirst().comment());
		assertEquals(0, everywhere().update(Set.of(role.getId()), Set.of()));
	}

	@Test
	void documentsThatAreOpenAreLeftToTheirSessions() {
		Role role = rename("Handläggare", "Socialsekreterare");
		Set<String> users = Set.copyOf(everywhere().users(List.of(role.getId())));
		assertFalse(users.isEmpty());
		assertEquals(0, everywhere().update(Set.of(role.getId()), users));
	}

	@Test
	void anEntryThatIsUsedCannotBeRemoved() {
		Organisation organisation = (Organisation) organisation().root();
		Role used = role(organisation, "Handläggare");
		assertEquals("dictionaryUsed", new RemoveEntry(used, store).check().orElseThrow().code());
		Role unused = role(organisation, "Behandlare");
		assertTrue(store.queries().uses(unused.getId()).isEmpty());
		assertTrue(new RemoveEntry(unused, store).check().isEmpty());
	}

	private Role rename(String from, String to) {
		StoredDocument stored = organisation();
		Role role = role((Organisation) stored.root(), from);
		role.setName(to);
		store.save(new SaveRequest(stored.root(), stored.revision().number(), "test", ""));
		assertTrue(Dictionary.of(store).find(Kind.ROLE, to).isPresent());
		return role;
	}

	private static Role role(Organisation organisation, String name) {
		return organisation.getRoles().stream().filter(role -> name.equals(role.getName())).findFirst().orElseThrow();
	}

	private StoredDocument organisation() {
		return store.load(store.documents(DocumentFilter.of(DocumentKind.ORGANISATION)).getFirst().id());
	}

	private NamesEverywhere everywhere() {
		return new NamesEverywhere(store, "test", "namnbyte");
	}

	private List<Lane> lanes() {
		return store.documents(DocumentFilter.of(DocumentKind.PROCESS)).stream()
				.flatMap(info -> ((Process) store.load(info.id()).root()).getLanes().stream()).toList();
	}
}
