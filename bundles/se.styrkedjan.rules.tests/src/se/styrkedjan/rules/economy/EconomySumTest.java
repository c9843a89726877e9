package se.styrkedjan.rules.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.rules.economy.PublishedTotal.Column;

class EconomySumTest {

	private static final int TRIES = 500;

	private final Economy economy = Elements.create(Literals.ECONOMY);
	private final EconomyPart part = Elements.create(Literals.ECONOMY_PART);

	@BeforeEach
	void twoIncomesAndTwoCosts() {
		economy.getParts().add(part);
		line(LineKind.INCOME, "120", "100");
		line(LineKind.INCOME, "30", null);
		line(LineKind.COST, "900", "800");
		line(LineKind.COST, "100", "150");
	}

	private EconomyLine line(LineKind kind, String outcome, String budget) {
		EconomyLine line = Elements.create(Literals.ECONOMY_LINE);
		line.setKind(kind);
		Amount amount = Elements.create(Literals.AMOUNT);
		amount.setPeriod(Period.VB);
		amount.setOutcome(new BigDecimal(outcome));
		amount.setBudget(budget == null ? null : new BigDecimal(budget));
		line.getAmounts().add(amount);
		part.getLines().add(line);
		return line;
	}

	@Test
	void aDeviationIsPositiveWhenItIsGood() {
		assertEquals(new BigDecimal("20"), EconomySum.of(part.getLines().get(0), Period.VB).deviation());
		assertNull(EconomySum.of(part.getLines().get(1), Period.VB).deviation());
		assertEquals(new BigDecimal("-100"), EconomySum.of(part.getLines().get(2), Period.VB).deviation());
		assertEquals(new BigDecimal("50"), EconomySum.of(part.getLines().get(3), Period.VB).deviation());
	}

	@Test
	void sumsAndNetAreComputed() {
		assertEquals(new EconomySum(Kind.INCOME, new BigDecimal("150"), new BigDecimal("100"), null),
				EconomySum.of(part, Kind.INCOME, Period.VB));
		assertEquals(new EconomySum(Kind.COST, new BigDecimal("1000"), new BigDecimal("950"), null),
				EconomySum.of(part, Kind.COST, Period.VB));
		EconomySum net = EconomySum.of(economy, Kind.NET, Period.VB);
		assertEquals(new EconomySum(Kind.NET, new BigDecimal("850"), new BigDecimal("850"), null), net);
		assertEquals(0, net.deviation().signum());
	}

	/** Reckoned again in whole tenths, the net as what is left after income. */
	@Test
	void sumsAgreeWithAnIndependentReckoning() {
		Random random = new Random(17);
		for (int i = 0; i < TRIES; i++) {
			part.getLines().clear();
			long[] income = new long[2];
			long[] costs = new long[2];
			int lines = 2 + random.nextInt(12);
			for (int k = 0; k < lines; k++) {
				boolean isIncome = k % 2 == 0;
				long outcome = random.nextInt(4_000_000) - 500_000;
				long budget = random.nextInt(4_000_000);
				line(isIncome ? LineKind.INCOME : LineKind.COST, tenths(outcome), tenths(budget));
				long[] sums = isIncome ? income : costs;
				sums[0] += outcome;
				sums[1] += budget;
			}
			EconomySum net = EconomySum.of(economy, Kind.NET, Period.VB);
			assertSame(costs[0] - income[0], net.outcome());
			assertSame(costs[1] - income[1] - (costs[0] - income[0]), net.deviation());
			assertSame(income[0] - income[1], EconomySum.of(part, Kind.INCOME, Period.VB).deviation());
			assertSame(costs[1] - costs[0], EconomySum.of(part, Kind.COST, Period.VB).deviation());
		}
	}

	private static String tenths(long value) {
		return BigDecimal.valueOf(value, 1).toPlainString();
	}

	private static void assertSame(long tenths, BigDecimal value) {
		assertEquals(0, BigDecimal.valueOf(tenths, 1).compareTo(value), tenths + " " + value);
	}

	@Test
	void theForecastOfTheYearIsComparedWithTheBudgetOfTheYearAndNotOfTheTertial() {
		EconomyLine cost = part.getLines().get(2);
		Amount tertial = Elements.create(Literals.AMOUNT);
		tertial.setPeriod(Period.T1);
		tertial.setBudget(new BigDecimal("267"));
		tertial.setForecast(new BigDecimal("810"));
		cost.getAmounts().add(tertial);
		assertEquals(new BigDecimal("-10"), EconomySum.of(cost, Period.T1).forecastDeviation(), "800 in the year's report");
		Amount planned = Elements.create(Literals.AMOUNT);
		planned.setPeriod(Period.VP);
		planned.setBudget(new BigDecimal("805"));
		cost.getAmounts().add(planned);
		assertEquals(new BigDecimal("-5"), EconomySum.of(cost, Period.T1).forecastDeviation(), "805 in the plan");
		assertNull(EconomySum.of(cost, Period.T1).deviation());
		cost.getAmounts().removeIf(amount -> amount != tertial);
		assertEquals(new BigDecimal("-543"), EconomySum.of(cost, Period.T1).forecastDeviation(), "nothing else to compare with");
	}

	@Test
	void aPeriodWithoutAmountsHasNoSum() {
		assertNull(EconomySum.of(part, Kind.COST, Period.T1).outcome());
	}

	@Test
	void aPublishedTotalWithTheWrongSignIsFound() {
		EconomySum costs = EconomySum.of(part, Kind.COST, Period.VB);
		var found = new PublishedTotal(new BigDecimal("1000"), new BigDecimal("951"), new BigDecimal("50"))
				.disagreements(costs, BigDecimal.ONE);
		assertEquals(List.of(Column.DEVIATION), found.stream().map(PublishedTotal.Disagreement::column).toList());
		assertTrue(found.getFirst().isOnlySign());
	}
}
