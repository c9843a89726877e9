package se.styrkedjan.editing.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;

class UnitDirectoryTest {

	private final MemoryStore store = new MemoryStore();
	private final UnitDirectory units = new UnitDirectory(store);

	@Test
	void knowsNoUnitInAnEmptyStore() {
		assertEquals(Optional.empty(), units.find("Stödenheten"));
	}

	@Test
	void entersAUnitOnceWhateverTheCaseOfItsName() {
		var id = units.findOrEnter(" Stödenheten ", "test");

		assertEquals(id, units.findOrEnter("stödenheten", "test"));
		assertEquals(Optional.of(id), units.find("STÖDENHETEN"));
		assertNotEquals(id, units.findOrEnter("Stödenheten Norr", "test"));
		assertEquals(1, store.documents(DocumentFilter.of(DocumentKind.ORGANISATION)).size());
	}
}
