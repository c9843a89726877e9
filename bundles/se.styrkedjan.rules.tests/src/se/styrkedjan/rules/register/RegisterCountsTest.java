package se.styrkedjan.rules.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterFactory;
import se.styrkedjan.model.steering.Period;

class RegisterCountsTest {

	private static final RegisterFactory MODEL = RegisterFactory.eINSTANCE;
	private static final int REGISTERS = 200;
	private static final int CATEGORIES = 4;
	private static final int MOST_CASES = 60;
	/** The third of the year each month lies in, told month by month. */
	private static final int[] THIRDS = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};

	private final Random random = new Random(31);

	@Test
	void countsAgreeWithAnIndependentReckoning() {
		for (int i = 0; i < REGISTERS; i++) {
			CaseRegister register = MODEL.createCaseRegister();
			CaseGroup group = MODEL.createCaseGroup();
			register.getGroups().add(group);
			for (int category = 0; category < CATEGORIES; category++) {
				group.getCategories().add(MODEL.createCaseCategory());
			}
			int[][] tally = fill(register, group, 1 + random.nextInt(MOST_CASES));
			for (int category = 0; category < CATEGORIES; category++) {
				compare(register, group.getCategories().get(category), tally[category]);
			}
		}
	}

	private int[][] fill(CaseRegister register, CaseGroup group, int cases) {
		int[][] tally = new int[CATEGORIES][3];
		for (int i = 0; i < cases; i++) {
			int month = random.nextInt(12);
			int category = random.nextInt(CATEGORIES);
			Case one = MODEL.createCase();
			one.setDate(LocalDate.of(2025, month + 1, 1 + random.nextInt(28)));
			one.getCategories().add(group.getCategories().get(category));
			register.getCases().add(one);
			tally[category][THIRDS[month]]++;
		}
		return tally;
	}

	private static void compare(CaseRegister register, CaseCategory category, int[] tally) {
		RegisterCounts.Counts year = new RegisterCounts(register, Period.VB).of(category);
		assertEquals(tally[0], year.t1());
		assertEquals(tally[1], year.t2());
		assertEquals(tally[2], year.vb());
		assertEquals(tally[0] + tally[1] + tally[2], year.total());
		RegisterCounts.Counts spring = new RegisterCounts(register, Period.T1).of(category);
		assertEquals(tally[0], spring.total());
		assertNull(spring.t2(), "what comes later is not told in spring");
	}
}
