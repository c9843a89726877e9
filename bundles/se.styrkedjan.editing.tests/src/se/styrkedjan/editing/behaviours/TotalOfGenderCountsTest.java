package se.styrkedjan.editing.behaviours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_WHOLE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;

class TotalOfGenderCountsTest {

	private static final List<EAttribute> GROUPS = List.of(OUTCOME__WOMEN_PART, OUTCOME__WOMEN_WHOLE, OUTCOME__MEN_PART,
			OUTCOME__MEN_WHOLE);

	private PlanBuilder.Parts parts;
	private EditingSession session;

	@BeforeEach
	void open() {
		parts = PlanBuilder.plan();
		parts.indicator().setUnit("%");
		session = new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME).create(parts.plan());
	}

	private Operation set(EAttribute count, int value) {
		return new SetOutcome(parts.indicator(), Period.VB, count, BigDecimal.valueOf(value));
	}

	private Operation groups(int womenPart, int womenWhole, int menPart, int menWhole) {
		return new CompositeOperation("setOutcome", List.of(set(OUTCOME__WOMEN_PART, womenPart),
				set(OUTCOME__WOMEN_WHOLE, womenWhole), set(OUTCOME__MEN_PART, menPart), set(OUTCOME__MEN_WHOLE, menWhole)));
	}

	private Outcome outcome() {
		return parts.indicator().getOutcomes().getFirst();
	}

	@Test
	void womenAndMenMakeTheTotalAndItsShareInOneStep() {
		assertUndoable(session, groups(3, 24, 9, 30));
		assertEquals(BigDecimal.valueOf(12), outcome().getPart());
		assertEquals(BigDecimal.valueOf(54), outcome().getWhole());
		assertEquals(new BigDecimal("22.22"), outcome().getValue());
		assertEquals(new BigDecimal("12.50"), outcome().getWomen());
		assertEquals(new BigDecimal("30.00"), outcome().getMen());
	}

	@Test
	void theTotalFollowsWhenAGroupChanges() {
		session.execute(groups(3, 24, 9, 30));
		assertUndoable(session, set(OUTCOME__MEN_PART, 10));
		assertEquals(BigDecimal.valueOf(13), outcome().getPart());
		assertEquals(new BigDecimal("24.07"), outcome().getValue());
	}

	@Test
	void aTotalOfOnesOwnStays() {
		session.execute(new CompositeOperation("setOutcome",
				List.of(set(OUTCOME__PART, 14), set(OUTCOME__WHOLE, 60), groups(3, 24, 9, 30))));
		assertEquals(BigDecimal.valueOf(14), outcome().getPart());
		session.execute(set(OUTCOME__WOMEN_PART, 4));
		assertEquals(BigDecimal.valueOf(14), outcome().getPart());
		assertEquals(BigDecimal.valueOf(60), outcome().getWhole());
	}

	@Test
	void oneGroupAloneMakesNoTotal() {
		session.execute(set(OUTCOME__WOMEN_PART, 4));
		session.execute(set(OUTCOME__WOMEN_WHOLE, 9));
		assertNull(outcome().getPart());
		assertNull(outcome().getValue());
	}

	@RepeatedTest(10)
	void sumsAndSharesAgreeWithAReckoningInWholeNumbers(RepetitionInfo run) {
		Random random = new Random(run.getCurrentRepetition());
		int[] counts = new int[GROUPS.size()];
		session.execute(groups(counts[0] = 1, counts[1] = 50, counts[2] = 1, counts[3] = 50));
		for (int step = 0; step < 60; step++) {
			int index = random.nextInt(GROUPS.size());
			counts[index] = index % 2 == 0 ? random.nextInt(50) : random.nextInt(50, 4_000);
			session.execute(set(GROUPS.get(index), counts[index]));
			assertEquals(counts[0] + counts[2], outcome().getPart().intValueExact());
			assertEquals(counts[1] + counts[3], outcome().getWhole().intValueExact());
			assertEquals(Math.round(10_000.0 * (counts[0] + counts[2]) / (counts[1] + counts[3])),
					outcome().getValue().movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
		}
		while (session.undoable().isPresent()) {
			session.undo();
		}
		assertEquals(List.of(), parts.indicator().getOutcomes());
	}
}
