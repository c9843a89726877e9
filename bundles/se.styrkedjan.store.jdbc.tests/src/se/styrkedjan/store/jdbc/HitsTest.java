package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.styrkedjan.store.jdbc.Hits.Hit;

/** Hits of a search, against maps that say the same slowly. */
class HitsTest {

	@Test
	void titlesComeFirstThenDocumentsMadeLast() {
		Hits hits = new Hits();
		hits.add(1, Places.inTitle(7));
		hits.add(9, Places.inBody(3));
		hits.add(9, Places.inTitle(8_000_000));
		hits.add(9, Places.inBody(8_000_000));
		hits.add(9, Places.inBody(2));
		assertEquals(List.of(new Hit(9, 8_000_000, 1), new Hit(1, 7, 1), new Hit(9, 2, 0)), hits.close().best(3));
		assertTrue(new Hits().close().best(3).isEmpty());
	}

	@Test
	void hitsOfTwoWordsAreThoseOfBoth() {
		for (int seed = 0; seed < 50; seed++) {
			Random random = new Random(seed);
			Map<Long, Integer> first = new HashMap<>();
			Map<Long, Integer> second = new HashMap<>();
			Hits both = hits(random, first).and(hits(random, second));
			first.keySet().retainAll(second.keySet());
			first.replaceAll((element, score) -> score + second.get(element));
			Map<Long, Integer> found = new HashMap<>();
			both.best(Integer.MAX_VALUE).forEach(hit -> found.put(hit.documentKey() * 100L + hit.slot(), hit.score()));
			assertEquals(first, found, "seed " + seed);
			assertEquals(first.isEmpty(), both.isEmpty());
		}
	}

	private static Hits hits(Random random, Map<Long, Integer> same) {
		Hits hits = new Hits();
		for (int i = 0; i < random.nextInt(300); i++) {
			int document = random.nextInt(20);
			int slot = random.nextInt(20);
			int title = random.nextInt(2);
			hits.add(document, slot << 1 | title);
			same.merge(document * 100L + slot, title, Math::max);
		}
		return hits.close();
	}
}
