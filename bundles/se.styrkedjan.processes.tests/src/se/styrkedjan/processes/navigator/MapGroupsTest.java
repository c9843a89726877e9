package se.styrkedjan.processes.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.processes.open.ProcessOpening;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.process.ProcessInput;

class MapGroupsTest {

	@Test
	void theDemoIsGroupedByKindAndSearchedByNameAndOwner(@TempDir Path folder) {
		try (Store store = DerbyStore.open(folder.resolve("db"))) {
			assertTrue(MapGroups.of(store).isEmpty());
			DemoContent.install(store, "demo");
			List<MapGroup> groups = MapGroups.of(store);
			assertEquals(List.of(1, 2, 8, 3, 1), groups.stream().map(group -> group.entries().size()).toList());
			assertEquals("H1  Förstagångsansökan om ekonomiskt bistånd", groups.get(2).entries().getFirst().line());
			assertEquals(List.of("Synpunkter och klagomål", "Lex Sarah"),
					groups.get(3).matching("kvalitetssam").entries().stream().map(MapEntry::title).toList());
			assertEquals(List.of("Förebygga vräkning"), groups.stream().flatMap(group -> group.entries().stream())
					.filter(entry -> entry.isOverdue(LocalDate.of(2026, 11, 22))).map(MapEntry::title).toList());
		}
	}

	@Test
	void theGoalMapOfTheChosenPlanStandsWithTheOtherMaps(@TempDir Path folder) {
		try (Store store = DerbyStore.open(folder.resolve("db"))) {
			assertTrue(MapGroups.of(store, Choice.NONE).isEmpty());
			DemoContent.install(store, "demo");
			DocumentInfo plan = store.documents(DocumentFilter.of(DocumentKind.PLAN)).getFirst();

			MapGroup last = MapGroups.of(store, new Choice(plan.unitId(), plan.unitName(), plan.year())).getLast();
			assertEquals(List.of(plan.id()), last.entries().stream().map(MapEntry::documentId).toList());
			assertEquals(ProcessInput.GOALS,
					ProcessOpening.input(plan.id(), last.entries().getFirst().kind(), plan.title()).description());
			assertEquals(5, MapGroups.of(store, Choice.NONE).size());
		}
	}
}
