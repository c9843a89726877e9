package se.styrkedjan.diagram.ui.append;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Rect;

/** The buttons of a node stand where they cover as little as possible. */
class PadPlaceTest {

	private static final Rect SEEN = new Rect(0, 0, 1000, 800);
	private static final Rect NODE = new Rect(200, 200, 120, 60);
	private static final Rect RIGHT = new Rect(340, 200, 120, 60);
	private static final Rect BELOW = new Rect(200, 280, 120, 60);
	private static final Rect ABOVE = new Rect(200, 100, 120, 90);
	private static final Rect LEFT = new Rect(60, 200, 120, 60);

	private static Rect place(Rect... others) {
		return new PadPlace(NODE, List.of(others), SEEN).of(52, 78);
	}

	@Test
	void whereNothingStandsTheyAreAtTheRight() {
		assertEquals(new Rect(330, 200, 52, 78), place());
		assertEquals(new Rect(330, 200, 52, 78), place(BELOW, LEFT));
	}

	@Test
	void theyTurnAwayFromWhatStandsThere() {
		assertEquals(new Rect(200, 270, 52, 78), place(RIGHT));
		assertEquals(new Rect(200, 112, 52, 78), place(RIGHT, BELOW));
		assertEquals(new Rect(138, 200, 52, 78), place(RIGHT, BELOW, ABOVE));
	}

	@Test
	void whereAllIsTakenTheyCoverLeast() {
		assertEquals(new Rect(330, 200, 52, 78), place(new Rect(375, 200, 120, 60), BELOW, ABOVE, LEFT));
	}

	@Test
	void theyAreNotCutAtTheEdgeOfWhatIsSeen() {
		Rect low = new Rect(0, 150, 1000, 650);

		assertEquals(new Rect(138, 200, 52, 78), new PadPlace(NODE, List.of(RIGHT, BELOW), low).of(52, 78));
	}
}
