package se.styrkedjan.editing.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.check.Violation;

class QuickFixesTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

	private final PlanBuilder.Parts parts = PlanBuilder.plan();
	private final EditingSession session = new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME)
			.create(parts.plan());

	@Test
	void turnedDatesAreExchanged() {
		parts.activity().setStart(LocalDate.of(2027, 1, 1));
		parts.activity().setEnd(LocalDate.of(2026, 1, 1));
		fix(parts.activity(), Fix.SWAP_DATES);
		assertEquals(LocalDate.of(2027, 1, 1), parts.activity().getEnd());
	}

	@Test
	void anEmptyElementIsRemoved() {
		Indicator empty = Elements.create(Literals.INDICATOR);
		parts.unit().getIndicators().add(empty);
		fix(empty, Fix.REMOVE_EMPTY);
		assertEquals(1, parts.unit().getIndicators().size());
	}

	@Test
	void aPublishedTotalBecomesTheSum() {
		PublishedCount count = Elements.create(RegisterPackage.Literals.PUBLISHED_COUNT);
		count.setT1(2);
		count.setVb(3);
		count.setTotal(4);
		parts.register().getGroups().getFirst().getCategories().getFirst().setPublished(count);
		fix(count, Fix.USE_SUM);
		assertEquals(5, count.getTotal());
	}

	private void fix(EObject target, Fix fix) {
		Violation violation = PlanCheck.ofElement(target, TODAY).stream()
				.filter(found -> found.fixes().equals(List.of(fix))).findFirst().orElseThrow();
		assertUndoable(session, QuickFixes.operation(fix, violation).orElseThrow());
		assertTrue(PlanCheck.ofElement(target, TODAY).stream().noneMatch(found -> found.fixes().contains(fix))
				|| target.eContainer() == null);
	}
}
