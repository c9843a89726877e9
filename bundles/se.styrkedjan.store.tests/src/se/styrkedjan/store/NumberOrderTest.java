package se.styrkedjan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The order of printed numbers. */
class NumberOrderTest {

	@Test
	void numbersAreOrderedByTheirParts() {
		assertEquals(List.of("1", "1.2", "1.9", "1.10", "1.10.1", "2", "10", "A", "B"),
				List.of("B", "10", "1.10", "1.9", "A", "2", "1.10.1", "1", "1.2").stream().sorted(NumberOrder.INSTANCE)
						.toList());
	}
}
