package se.styrkedjan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class SwedishOrderTest {

	@Test
	void numbersInNamesAreSortedByTheirSizeAndWordsAsSwedishSorts() {
		List<String> order = List.of("", "2", "10", "Avdelning 3, enhet 9", "Avdelning 3, enhet 11", "Avdelning 12", "Enhet 2",
				"Enhet 2 B", "Enhet 10", "Enhet 100", "Zon", "Ånge", "Ärla", "Östra 1", "Östra 9", "Östra 10");
		List<String> sorted = new ArrayList<>(order);
		Collections.shuffle(sorted, new java.util.Random(7));
		sorted.sort(new SwedishOrder());
		assertEquals(order, sorted);
		Collections.shuffle(sorted, new java.util.Random(8));
		sorted.sort(DocumentOrder.swedish(text -> text));
		assertEquals(order, sorted);
	}
}
