package se.styrkedjan.forms.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.operations.AddCase;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.OpenPlan;
import se.styrkedjan.forms.table.PasteResult;
import se.styrkedjan.forms.table.Rectangle;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.testsupport.PlanFixture;

class CountTableTest {

	private OpenPlan open;
	private CountTable table;

	@BeforeEach
	void openAPlanWithStandardGroups() {
		open = new OpenPlan(PlanFixture.small("Enheten", 2025));
		open.perform(StandardRegister.fill(open.plan()));
		table = new CountTable(open::plan, open::perform);
		table.refresh();
	}

	private void register(LocalDate day, CaseCategory category) {
		Case one = Elements.create(RegisterPackage.eINSTANCE.getCase());
		one.setDate(day);
		one.getCategories().add(category);
		assertTrue(open.perform(new AddCase(open.plan().getRegister(), one)).isEmpty());
		table.refresh();
	}

	private CaseCategory category(int row) {
		return table.rows().get(row).element();
	}

	private List<String> counts(int row) {
		return IntStream.range(1, 5).mapToObj(column -> table.text(row, column)).toList();
	}

	@Test
	void theStandardGroupsAreThereOnceAndWithoutCountsYet() {
		int groups = open.plan().getRegister().getGroups().size();
		open.perform(StandardRegister.fill(open.plan()));
		assertEquals(10, groups);
		assertEquals(groups, open.plan().getRegister().getGroups().size());
		assertEquals(List.of("", "", "", ""), counts(1));
	}

	@Test
	void casesAreCountedByTertialAndCannotBeTyped() {
		register(LocalDate.of(2025, 2, 3), category(1));
		register(LocalDate.of(2025, 9, 1), category(1));
		assertEquals(List.of("1", "0", "1", "2"), counts(1));
		assertEquals(CellState.COMPUTED, table.state(1, 1));
		table.showPeriod(Period.T1);
		table.refresh();
		assertEquals(List.of("1", "", "", "1"), counts(1));
	}

	@Test
	void publishedCountsCanBeTypedAndPastedWhileNoCaseIsRegistered() {
		PasteResult result = table.paste(1, 1, Rectangle.parse("2\t3\t\t5\n"));
		table.refresh();
		assertEquals(List.of(), result.problems());
		assertEquals(List.of("2", "3", "", "5"), counts(1));
		assertTrue(table.commit(1, 1, "två").isPresent());
		register(LocalDate.of(2025, 2, 3), category(1));
		assertEquals(List.of("1", "0", "0", "1"), counts(1));
		open.session().undo();
		open.session().undo();
		table.refresh();
		assertEquals(List.of("", "", "", ""), counts(1));
		assertNull(category(1).getPublished());
	}

	@Test
	void aCategoryIsAddedByTyping() {
		int fresh = IntStream.range(0, table.rows().size()).filter(i -> table.rows().get(i).id().startsWith("new:"))
				.findFirst().orElseThrow();
		table.commit(fresh, 0, "Kö");
		table.refresh();
		assertEquals("Kö", table.text(fresh, 0));
	}

	@Test
	void twoPeopleWhoBeginTheRegisterHaveBegunTheSameOne() {
		List<String> ids = new ArrayList<>();
		for (int person = 0; person < 2; person++) {
			Plan plan = PlanFixture.small("Enheten", 2026);
			plan.setId("plan");
			plan.setRegister(null);
			StandardRegister.fill(plan).apply();
			StringBuilder all = new StringBuilder(plan.getRegister().getId());
			plan.getRegister().eAllContents().forEachRemaining(part -> all.append(' ').append(((Element) part).getId()));
			ids.add(all.toString());
		}
		assertEquals(ids.get(0), ids.get(1));
		assertEquals(ids.get(0).split(" ").length, Set.of(ids.get(0).split(" ")).size(), "each has its own");
	}
}
