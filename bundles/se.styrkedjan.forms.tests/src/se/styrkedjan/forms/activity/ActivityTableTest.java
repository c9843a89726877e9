package se.styrkedjan.forms.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.table.OpenPlan;
import se.styrkedjan.forms.table.Rectangle;
import se.styrkedjan.forms.table.RowFilter;
import se.styrkedjan.forms.table.TableGrid;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.testsupport.PlanFixture;

class ActivityTableTest {

	private OpenPlan open;
	private ActivityTable table;

	@BeforeEach
	void openAPlan() {
		open = new OpenPlan(PlanFixture.plan("Enheten", 2025).goal(GoalLevel.BOARD, "", "Stödet är likvärdigt")
				.activity("Utbilda alla", 2025).goal(GoalLevel.UNIT, "", "Snabb handläggning")
				.activity("Se över rutinerna", 2025).build());
		open.goal("Stödet är likvärdigt").getActivities().getFirst().setInherited(true);
		table = new ActivityTable(open::plan, open::perform, InstantSource.fixed(Instant.parse("2025-06-01T12:00:00Z")));
		table.refresh();
	}

	private int row(String title) {
		return IntStream.range(0, table.rows().size()).filter(i -> title.equals(table.text(i, 0))).findFirst()
				.orElseThrow();
	}

	private Optional<String> type(String title, String column, String typed) {
		int at = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).id().equals(column))
				.findFirst().orElseThrow();
		Optional<String> wanted = table.commit(row(title), at, typed);
		table.refresh();
		return wanted;
	}

	private List<String> titles() {
		return table.rows().stream().filter(row -> row.isData()).map(row -> row.element().getTitle()).toList();
	}

	@Test
	void datesAreReadGenerouslyAndShownAsIso() {
		assertEquals(Optional.empty(), type("Se över rutinerna", "end", "31 mars"));
		assertEquals("2025-03-31", table.text(row("Se över rutinerna"), 2));
		assertTrue(type("Se över rutinerna", "end", "hela våren").isPresent());
		assertEquals("2025-03-31", table.text(row("Se över rutinerna"), 2));
	}

	@Test
	void theDatesOfAnInheritedActivityAreReadOnlyAndItsStateIsNot() {
		assertTrue(type("Utbilda alla", "end", "2025-02-01").isPresent());
		assertEquals(Optional.empty(), type("Utbilda alla", "state", table.choices(row("Utbilda alla"), 4).get(2)));
		assertEquals(ActivityState.ONGOING,
				table.rows().get(row("Utbilda alla")).element().getReports().getFirst().getStatus());
	}

	@Test
	void theFiltersTellOwnInheritedAndEndedApart() {
		type("Se över rutinerna", "end", "2025-05-31");
		table.showOnly(RowFilter.OWN);
		table.refresh();
		assertEquals(List.of("Se över rutinerna"), titles());
		table.showOnly(RowFilter.INHERITED);
		table.refresh();
		assertEquals(List.of("Utbilda alla"), titles());
		table.showOnly(RowFilter.ENDED);
		table.refresh();
		assertEquals(List.of("Se över rutinerna"), titles());
	}

	@Test
	void activitiesArePastedWithTheirDates() {
		table.paste(table.rows().size() - 1, 0, Rectangle.parse("Ny rutin\t2025-02-01\t2025-10-31\tGruppledare\n"));
		table.refresh();
		assertEquals(LocalDate.of(2025, 10, 31), table.rows().get(row("Ny rutin")).element().getEnd());
		assertEquals("Gruppledare", table.rows().get(row("Ny rutin")).element().getResponsible());
	}

	@Test
	void anActivityMovesOnToTheNextGoalAndBack() {
		var own = open.goal("Snabb handläggning");
		var next = EcoreUtil.copy(own);
		next.setTitle("Trygg handläggning");
		next.getActivities().clear();
		((Goal) own.eContainer()).getGoals().add(next);
		table.refresh();
		assertEquals(Optional.empty(), table.move(row("Se över rutinerna"), 1));
		assertEquals(1, open.goal("Trygg handläggning").getActivities().size());
		table.refresh();
		assertTrue(table.move(row("Se över rutinerna"), 1).isPresent());
		assertEquals(Optional.empty(), table.move(row("Se över rutinerna"), -1));
		assertEquals(1, open.goal("Snabb handläggning").getActivities().size());
	}

	private List<String> inGoal(String goal) {
		return open.goal(goal).getActivities().stream().map(activity -> activity.getTitle()).toList();
	}

	@Test
	void aDraggedActivityComesWhereItIsLetGo() {
		TableGrid grid = new TableGrid(table);
		table.paste(table.rows().size() - 1, 0, Rectangle.parse("B\nC\n"));
		table.refresh();
		assertTrue(grid.takes(row("Se över rutinerna"), row("C")));
		assertEquals(Optional.empty(), grid.drop(row("Se över rutinerna"), row("C")));
		assertEquals(List.of("B", "Se över rutinerna", "C"), inGoal("Snabb handläggning"));
		table.refresh();
		assertEquals(Optional.empty(), grid.drop(row("C"), row("B")), "first under the heading");
		assertEquals(List.of("C", "B", "Se över rutinerna"), inGoal("Snabb handläggning"));
		table.refresh();
		assertEquals(Optional.empty(), grid.drop(row("C"), table.rows().size()), "past the row to add in");
		assertEquals(List.of("B", "Se över rutinerna", "C"), inGoal("Snabb handläggning"));
		open.session().undo();
		assertEquals(List.of("C", "B", "Se över rutinerna"), inGoal("Snabb handläggning"));
	}

	@Test
	void aDraggedActivityGoesToAnotherGoalOfTheUnitButNotToOneAboveIt() {
		var next = EcoreUtil.copy(open.goal("Snabb handläggning"));
		next.setTitle("Trygg handläggning");
		next.getActivities().clear();
		((Goal) open.goal("Snabb handläggning").eContainer()).getGoals().add(next);
		table.refresh();
		TableGrid grid = new TableGrid(table);
		assertEquals(Optional.empty(), grid.drop(row("Se över rutinerna"), table.rows().size() - 1));
		assertEquals(List.of("Se över rutinerna"), inGoal("Trygg handläggning"));
		table.refresh();
		assertFalse(grid.takes(row("Se över rutinerna"), row("Utbilda alla") + 1));
		assertFalse(grid.isMovable(row("Utbilda alla")), "what is decided above the unit stays");
	}

	@Test
	void aPlaceThatIsTheRowsOwnTakesNothing() {
		TableGrid grid = new TableGrid(table);
		int own = row("Se över rutinerna");
		assertFalse(grid.takes(own, own));
		assertFalse(grid.takes(own, own + 1));
		assertFalse(grid.takes(own, own + 2), "last in its goal, where it is");
		assertFalse(grid.takes(own, 0));
	}
}
