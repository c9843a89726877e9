package se.styrkedjan.forms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.activity.ActivityPage;
import se.styrkedjan.forms.indicator.IndicatorPage;
import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.testsupport.PlanFixture;

/** A thousand rows pasted from a spreadsheet into real pages. */
class ThousandRowsTest {

	private static final int ROWS = 1000;
	/** Generous, for a machine that is busy: on a quiet one it takes a fifth of it. */
	private static final long SECONDS = 10;
	private static final String OWN = "Handläggningen är snabb";

	private FormWindow window;

	@BeforeEach
	@AfterEach
	void close() {
		if (window != null) {
			window.close();
		}
	}

	private GridHands open(PlanPage page) {
		window = new FormWindow(PlanFixture.small("Enheten", 2026), page);
		window.form().choosePeriod(Period.VP);
		window.settle();
		return new GridHands(window);
	}

	private Goal goal() {
		return window.goal(OWN);
	}

	private static String lines(String pattern) {
		return IntStream.rangeClosed(1, ROWS).mapToObj(pattern::formatted).collect(Collectors.joining("\n", "", "\n"));
	}

	private static int last(GridHands hands) {
		return hands.grid().model().rowCount() - 1;
	}

	private static void paste(GridHands hands, String text) throws ReflectiveOperationException {
		long begin = System.nanoTime();
		hands.at(last(hands), 0).paste(text);
		long millis = (System.nanoTime() - begin) / 1_000_000;
		System.getLogger(ThousandRowsTest.class.getName()).log(System.Logger.Level.INFO, "pasted in {0} ms", millis);
		assertTrue(millis < SECONDS * 1000, millis + " ms");
	}

	@Test
	void aThousandIndicatorsArePastedAndTakenBackInOneStep() throws ReflectiveOperationException {
		GridHands hands = open(new IndicatorPage());
		paste(hands, lines("Indikator %1$d\t%%\t\t\t\t\t%1$d"));
		assertEquals(ROWS + 1, goal().getIndicators().size());
		assertEquals("1\u00a0000\u00a0%", hands.grid().model().text(last(hands) - 1, 6));
		window.form().undo();
		window.settle();
		assertEquals(1, goal().getIndicators().size());
		assertFalse(window.session().undoable().isPresent());
		window.form().redo();
		assertEquals(ROWS + 1, goal().getIndicators().size());
	}

	@Test
	void aThousandActivitiesArePastedWithTheWrongCellsToldByRowAndColumn() throws ReflectiveOperationException {
		GridHands hands = open(new ActivityPage());
		String text = lines("Aktivitet %1$d\t2026-01-01\t2026-12-31").replace("Aktivitet 500\t2026-01-01",
				"Aktivitet 500\t2026-02-31");
		paste(hands, text);
		assertEquals(ROWS + 1, goal().getActivities().size());
		assertTrue(hands.says("Aktivitet 500, Startdatum: ”2026-02-31”"));
		assertTrue(hands.says("2\u00a0999 celler ändrades. 1 cell togs inte in"));
		window.form().undo();
		window.settle();
		assertEquals(1, goal().getActivities().size());
	}
}
