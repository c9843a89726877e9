package se.styrkedjan.forms.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.table.GridHands;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.testsupport.PlanFixture;

/** The page with real widgets: rows are the band of the goal, three activities and the row to add in. */
class ActivityPageTest {

	private static final String GOAL = "Snabb handläggning";
	private static final int START = 1;
	private static final int END = 2;
	private static final int RESPONSIBLE = 3;
	private static final int STATE = 4;

	private FormWindow window;
	private GridHands hands;

	@BeforeEach
	void open() {
		window = new FormWindow(PlanFixture.plan("Enheten", 2025).goal(GoalLevel.UNIT, "", GOAL)
				.activity("Se över rutinerna", 2025).activity("Utbilda alla", 2025).activity("Fråga brukarna", 2025)
				.build(), new ActivityPage());
		window.form().choosePeriod(Period.VB);
		hands = new GridHands(window);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private List<Activity> activities() {
		return window.goal(GOAL).getActivities();
	}

	private ActivityState state(int index) {
		return Reports.of(activities().get(index), Period.VB).map(ActivityReport::getStatus).orElse(null);
	}

	@Test
	void datesAreReadInTheFormsPeopleWriteThem() {
		hands.at(1, START).enter("1 mars 2025");
		assertEquals(LocalDate.of(2025, 3, 1), activities().get(0).getStart());
		assertEquals(2, hands.grid().row(), "Enter goes down");
		hands.enter("2025-04-02");
		assertEquals(LocalDate.of(2025, 4, 2), activities().get(1).getStart());
	}

	@Test
	void aDateThatCannotBeReadStaysInTheFieldAndSaysWhatIsWanted() {
		hands.at(1, END).enter("snart nog");
		assertEquals("snart nog", hands.typed());
		assertEquals(LocalDate.of(2025, 12, 31), activities().get(0).getEnd());
		assertTrue(hands.says("Skriv ett datum"));
		assertFalse(window.session().undoable().isPresent());
		hands.escape();
		assertEquals(1, hands.grid().row());
	}

	@Test
	void aStateIsChosenByItsWordsAndUndone() throws ReflectiveOperationException {
		hands.at(1, STATE).paste("Genomförd\n");
		assertEquals(ActivityState.DONE, state(0));
		window.form().undo();
		assertNull(state(0));
		window.form().redo();
		assertEquals(ActivityState.DONE, state(0));
	}

	@Test
	void aRectangleOfDatesAndWordsIsPastedAndUndoneAsOne() throws ReflectiveOperationException {
		hands.at(1, START).paste("2025-02-01\t2025-05-31\tGruppledare\tPågår\n2025-03-01\t2025-06-30\tSAS\tGenomförd\n");
		assertEquals(LocalDate.of(2025, 6, 30), activities().get(1).getEnd());
		assertEquals("Gruppledare", activities().get(0).getResponsible());
		assertEquals(ActivityState.ONGOING, state(0));
		window.form().undo();
		assertEquals(LocalDate.of(2025, 1, 1), activities().get(0).getStart());
		assertNull(activities().get(1).getResponsible());
		assertNull(state(1));
	}

	@Test
	void wrongCellsOfAPasteAreLeftAndTold() throws ReflectiveOperationException {
		hands.at(1, START).paste("2025-02-01\tnångång\n");
		assertEquals(LocalDate.of(2025, 2, 1), activities().get(0).getStart());
		assertEquals(LocalDate.of(2025, 12, 31), activities().get(0).getEnd());
		assertTrue(hands.says("nångång"));
	}

	@Test
	void anActivityIsAddedByTypingInTheLastRow() {
		hands.at(4, 0).enter("Ny mottagning");
		assertEquals("Ny mottagning", activities().getLast().getTitle());
		window.form().undo();
		assertEquals(3, activities().size());
	}

	@Test
	void theVerbsAddAndRemoveRows() {
		hands.at(2, 0);
		press("Ta bort");
		assertEquals(List.of("Se över rutinerna", "Fråga brukarna"),
				activities().stream().map(Activity::getTitle).toList());
		window.form().undo();
		assertEquals(3, activities().size());
		press("Lägg till");
		assertEquals(4, activities().size());
	}

	private void press(String verb) {
		window.visible(Button.class, button -> button.getText().equals(verb)).getFirst().notifyListeners(SWT.Selection,
				null);
		window.settle();
	}

	@Test
	void aTitleCannotBeEmpty() throws ReflectiveOperationException {
		hands.at(1, 0).paste(" \n");
		assertEquals("Se över rutinerna", activities().getFirst().getTitle());
	}

	@Test
	void whatIsPlannedIsNotOfAPeriod() {
		window.form().choosePeriod(Period.VP);
		window.settle();
		hands.at(1, RESPONSIBLE).enter("Gruppledare");
		assertEquals("Gruppledare", activities().getFirst().getResponsible(), "what is planned is not of a period");
	}
}
