package se.styrkedjan.editing.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.editing.process.SetLinks.Target;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.ItSystem;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.OrganisationPackage.Literals;
import se.styrkedjan.model.organisation.Role;

class DictionaryTest {

	private final Organisation organisation = Elements.create(Literals.ORGANISATION);
	private final Role role = Elements.create(Literals.ROLE);
	private final ItSystem system = Elements.create(Literals.IT_SYSTEM);
	private final ProcessBuilder.Parts parts = ProcessBuilder.process();
	private final EditingSession session = new Workspace(new MemoryStore(), List.of(), SessionThreads.SAME)
			.create(parts.process());

	DictionaryTest() {
		role.setName("Utredare");
		system.setName("Diariet");
		organisation.getRoles().add(role);
		organisation.getSystems().add(system);
	}

	@Test
	void entriesAreFoundByIdentityAndByName() {
		Dictionary dictionary = dictionary();
		assertEquals("Utredare", dictionary.name(role.getId()));
		assertEquals("Någon", dictionary.name("Någon"));
		assertEquals(system.getId(), dictionary.find(Kind.SYSTEM, " diariet ").orElseThrow().id());
		assertTrue(dictionary.find(Kind.ROLE, "Diariet").isEmpty());
	}

	@Test
	void aNewNameReachesLanesAndLinks() {
		assertUndoable(session, new AssignParty(parts.officer(), entry(role.getId())));
		assertUndoable(session,
				new SetLinks(parts.step(), LinkKind.SYSTEM, List.of(Target.of(entry(system.getId())))));
		role.setName("Handläggare");
		system.setName("Registret");
		ReferredNames names = new ReferredNames(parts.process(), dictionary());
		assertTrue(names.isNeeded());
		assertUndoable(session, names);
		assertEquals("Handläggare", parts.officer().getName());
		assertEquals("Registret", parts.step().getLinks().getFirst().getLabel());
		assertFalse(new ReferredNames(parts.process(), dictionary()).isNeeded());
	}

	@Test
	void linksThatStayAreTheSameLinks() {
		Target one = new Target("1", "d", "Ett");
		session.execute(new SetLinks(parts.step(), LinkKind.RISK, List.of(one, new Target("2", "d", "Två"))));
		String kept = parts.step().getLinks().getFirst().getId();
		assertUndoable(session, new SetLinks(parts.step(), LinkKind.RISK, List.of(one)));
		assertEquals(List.of(kept), parts.step().getLinks().stream().map(link -> link.getId()).toList());
		assertEquals(List.of(one), SetLinks.now(parts.step(), LinkKind.RISK));
	}

	@Test
	void addressesAreLookedAt(@TempDir Path folder) {
		assertEquals(LinkAddress.WEB, LinkAddress.of("https://intranat.lindvik.example/rutin a"));
		assertEquals(LinkAddress.FILE, LinkAddress.of(folder.toString()));
		assertEquals(LinkAddress.FILE, LinkAddress.of(folder.toUri().toString()));
		assertEquals(LinkAddress.FILE_MISSING, LinkAddress.of(folder.resolve("gone.pdf").toString()));
		assertEquals(LinkAddress.MALFORMED, LinkAddress.of("https://"));
		assertEquals(LinkAddress.MALFORMED, LinkAddress.of("mailto:någon"));
		assertEquals(LinkAddress.NONE, LinkAddress.of(" "));
	}

	private DictionaryEntry entry(String id) {
		return dictionary().find(id).orElseThrow();
	}

	private Dictionary dictionary() {
		return Dictionary.of(List.of(organisation));
	}
}
