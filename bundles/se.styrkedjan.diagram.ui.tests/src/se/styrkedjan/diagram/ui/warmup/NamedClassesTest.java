package se.styrkedjan.diagram.ui.warmup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.ui.editor.DiagramPage;

/** What a page needs is loaded, and nothing of it begins. */
class NamedClassesTest {

	private static boolean begun;

	private static final class Beginner {

		static {
			begun = true;
		}

		private static void begin() {
			// the class begins when this is called
		}
	}

	private static final class User {

		private static final long LONG = Long.MAX_VALUE - 1;

		static long use() {
			Beginner.begin();
			return LONG;
		}
	}

	@Test
	void aClassThatIsNamedIsLoadedAndDoesNotBegin() {
		int loaded = NamedClasses.load(User.class);

		assertTrue(loaded >= 2);
		assertFalse(begun);
		assertEquals(Long.MAX_VALUE - 1, User.use());
		assertTrue(begun);
	}

	@Test
	void allOfAPageIsReached() {
		assertTrue(NamedClasses.load(DiagramPage.class) > 300);
	}
}
