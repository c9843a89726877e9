package se.styrkedjan.rules.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringFactory;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.check.Violation;

class ExplanationLimitTest {

	private static final SteeringFactory MODEL = SteeringFactory.eINSTANCE;
	private static final int TRIES = 3000;

	private final Plan plan = MODEL.createPlan();
	private final Economy economy = MODEL.createEconomy();
	private final EconomyLine line = MODEL.createEconomyLine();
	private final Amount amount = MODEL.createAmount();

	ExplanationLimitTest() {
		EconomyPart part = MODEL.createEconomyPart();
		part.setName("Delen");
		line.setTitle("Personalkostnader");
		line.setKind(LineKind.COST);
		amount.setPeriod(Period.T2);
		line.getAmounts().add(amount);
		part.getLines().add(line);
		economy.getParts().add(part);
		plan.setEconomy(economy);
	}

	@Test
	void fivePercentIsTheLimitWhereNothingIsSet() {
		assertFalse(isMissed("1000", "1049"));
		assertTrue(isMissed("1000", "1050"));
		assertTrue(isMissed("1000", "950"), "also a good one");
	}

	@Test
	void aSmallAmountNeedsNoWordsWhereAnAmountIsSet() {
		economy.setExplanationAmount(new BigDecimal("100"));
		assertFalse(isMissed("1000", "1099"));
		assertTrue(isMissed("1000", "1100"));
	}

	@Test
	void anythingWithoutBudgetIsOverThePercentage() {
		assertTrue(isMissed("0", "1"));
		assertFalse(isMissed("0", "0"));
	}

	@Test
	void withoutAnOutcomeTheForecastCounts() {
		amount.setBudget(new BigDecimal("1000"));
		amount.setForecast(new BigDecimal("1200"));
		assertTrue(ExplanationLimit.isMissed(amount));
	}

	@Test
	void aForecastIsMeasuredAgainstTheBudgetOfTheYearAlsoWhereThePeriodHasNone() {
		Amount planned = MODEL.createAmount();
		planned.setPeriod(Period.VP);
		planned.setBudget(new BigDecimal("1000"));
		line.getAmounts().add(planned);
		amount.setForecast(new BigDecimal("1049"));
		assertFalse(ExplanationLimit.isMissed(amount));
		amount.setForecast(new BigDecimal("1050"));
		assertTrue(ExplanationLimit.isMissed(amount));
		amount.setBudget(new BigDecimal("300"));
		amount.setForecast(new BigDecimal("1049"));
		assertFalse(ExplanationLimit.isMissed(amount), "five percent of the year, not of the tertial");
	}

	@Test
	void whatIsExplainedIsNotMissed() {
		amount.setExplanation("<p> </p>");
		assertTrue(isMissed("1000", "2000"));
		amount.setExplanation("<p>Vikarier</p>");
		assertFalse(isMissed("1000", "2000"));
	}

	@Test
	void itIsToldUntilTheReportIsDecided() {
		isMissed("1000", "1500");
		List<Violation> told = told();
		assertEquals(List.of("Personalkostnader", Period.T2, "-500"),
				told.getFirst().arguments().stream().map(one -> one instanceof String text ? text.replace('−', '-') : one)
						.toList());
		assertEquals(amount, told.getFirst().target());
		Report report = MODEL.createReport();
		report.setPeriod(Period.T2);
		report.setState(ReportState.FROZEN);
		plan.getReports().add(report);
		assertEquals(List.of(), told());
	}

	/** Reckoned again in whole öre by other means. */
	@Test
	void theLimitAgreesWithAnIndependentReckoning() {
		Random random = new Random(7);
		for (int i = 0; i < TRIES; i++) {
			long budget = random.nextInt(2001) - 200;
			long outcome = budget + random.nextInt(201) - 100;
			int percent = random.nextInt(12);
			int least = random.nextInt(60);
			economy.setExplanationLimit(BigDecimal.valueOf(percent));
			economy.setExplanationAmount(BigDecimal.valueOf(least));
			long off = Math.abs(outcome - budget);
			boolean expected = off != 0 && off * 100.0 / Math.max(1e-9, Math.abs(budget)) >= percent - 1e-9 && off >= least;
			assertEquals(expected, isMissed(String.valueOf(budget), String.valueOf(outcome)), budget + " " + outcome);
		}
	}

	private List<Violation> told() {
		return PlanCheck.of(plan, LocalDate.of(2026, 1, 1)).stream()
				.filter(one -> one.code().equals("deviationWithoutExplanation")).toList();
	}

	private boolean isMissed(String budget, String outcome) {
		amount.setBudget(new BigDecimal(budget));
		amount.setOutcome(new BigDecimal(outcome));
		return ExplanationLimit.isMissed(amount);
	}
}
