package se.styrkedjan.editing.behaviours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__FORECAST;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__OUTCOME;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY__MONTHLY;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.MONTH_AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.MONTH_AMOUNT__OUTCOME;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.SetMonthAmount;
import se.styrkedjan.editing.period.ReturnReport;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.MonthSum;
import se.styrkedjan.rules.economy.MonthsApart;

class AmountsFromMonthsTest {

	private static final int CHANGES = 300;

	private final Economy economy = Elements.create(SteeringPackage.Literals.ECONOMY);
	private final EconomyLine line = Elements.create(SteeringPackage.Literals.ECONOMY_LINE);
	private Plan plan;
	private EditingSession session;

	@BeforeEach
	void open() {
		plan = PlanBuilder.plan().plan();
		plan.getReports().clear();
		EconomyPart part = Elements.create(SteeringPackage.Literals.ECONOMY_PART);
		line.setKind(LineKind.COST);
		part.getLines().add(line);
		economy.getParts().add(part);
		plan.setEconomy(economy);
		session = new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME).create(plan);
	}

	@Test
	void thePeriodsAreTheSumsOfTheMonthsSoFar() {
		session.execute(new SetFeature(economy, ECONOMY__MONTHLY, true));
		for (int month = 1; month <= MonthSum.YEAR; month++) {
			outcome(month, String.valueOf(month));
			budget(month, "10");
		}
		assertEquals(new BigDecimal("10"), amount(Period.T1).getOutcome());
		assertEquals(new BigDecimal("36"), amount(Period.T2).getOutcome());
		assertEquals(new BigDecimal("78"), amount(Period.VB).getOutcome());
		assertEquals(new BigDecimal("40"), amount(Period.T1).getBudget());
		assertEquals(new BigDecimal("120"), amount(Period.VP).getBudget());
		assertNull(amount(Period.VP).getOutcome(), "a plan has no outcome");
	}

	@Test
	void aForecastIsComparedWithTheBudgetOfTheYear() {
		session.execute(new SetFeature(economy, ECONOMY__MONTHLY, true));
		for (int month = 1; month <= MonthSum.YEAR; month++) {
			budget(month, "10");
		}
		session.execute(new SetAmount(line, Period.T1, AMOUNT__FORECAST, new BigDecimal("130")));
		assertEquals(new BigDecimal("-10"), EconomySum.of(line, Period.T1).forecastDeviation());
	}

	@Test
	void amountsOfPeriodsStayWhereNoMonthIsKept() {
		session.execute(new SetAmount(line, Period.T1, AMOUNT__BUDGET, new BigDecimal("500")));
		session.execute(new SetFeature(economy, ECONOMY__MONTHLY, true));
		assertEquals(new BigDecimal("500"), amount(Period.T1).getBudget());
	}

	@Test
	void aMonthAndWhatFollowsIsOneStepOfUndo() {
		session.execute(new SetFeature(economy, ECONOMY__MONTHLY, true));
		EObject before = EcoreUtil.copy(session.root());
		outcome(2, "7");
		assertEquals(new BigDecimal("7"), amount(Period.T1).getOutcome());
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.root()));
	}

	@Test
	void aDecidedPeriodKeepsWhatItSaid() {
		session.execute(new SetFeature(economy, ECONOMY__MONTHLY, true));
		outcome(1, "5");
		report(Period.T1);
		outcome(1, "6");
		assertEquals(new BigDecimal("5"), amount(Period.T1).getOutcome());
		assertEquals(new BigDecimal("6"), amount(Period.VB).getOutcome());
		report(Period.VB);
		assertThrows(RefusedException.class, () -> outcome(1, "7"));
	}

	@Test
	void anApprovedPeriodKeepsWhatItSaidUntilItIsReturnedAndFollowsTheMonthsAgain() {
		session.execute(new SetFeature(economy, ECONOMY__MONTHLY, true));
		outcome(1, "5");
		Report report = approved(Period.T1);
		outcome(1, "6");
		budget(2, "8");
		assertEquals(new BigDecimal("5"), amount(Period.T1).getOutcome());
		assertNull(amount(Period.T1).getBudget());
		assertEquals(List.of(new MonthsApart(line, Period.T1, AMOUNT__OUTCOME, new BigDecimal("5"), new BigDecimal("6")),
				new MonthsApart(line, Period.T1, AMOUNT__BUDGET, null, new BigDecimal("8"))),
				MonthsApart.of(economy, Period.T1));
		session.execute(new ReturnReport(report, "Januari är rättad"));
		assertEquals(List.of(new BigDecimal("6"), new BigDecimal("8")),
				List.of(amount(Period.T1).getOutcome(), amount(Period.T1).getBudget()));
		assertEquals(List.of(), MonthsApart.of(economy, Period.T1));
		session.undo();
		assertEquals(new BigDecimal("5"), amount(Period.T1).getOutcome(), "returning and what follows is one step");
	}

	@Test
	void aPeriodIsEmptyAgainWhenTheLastMonthIsEmptied() {
		session.execute(new SetFeature(economy, ECONOMY__MONTHLY, true));
		outcome(1, "5");
		session.execute(new SetMonthAmount(line, 1, MONTH_AMOUNT__OUTCOME, null));
		assertNull(amount(Period.T1).getOutcome());
		assertNull(amount(Period.VB).getOutcome());
	}

	@Test
	void sumsAgreeWithAnIndependentReckoning() {
		session.execute(new SetFeature(economy, ECONOMY__MONTHLY, true));
		Random random = new Random(11);
		long[] tenths = new long[MonthSum.YEAR + 1];
		for (int i = 0; i < CHANGES; i++) {
			int month = 1 + random.nextInt(MonthSum.YEAR);
			tenths[month] = random.nextInt(2_000_000) - 500_000;
			outcome(month, BigDecimal.valueOf(tenths[month], 1).toString());
			for (Period period : List.of(Period.T1, Period.T2, Period.VB)) {
				long sum = 0;
				for (int one = 1; one <= (period == Period.T1 ? 4 : period == Period.T2 ? 8 : 12); one++) {
					sum += tenths[one];
				}
				BigDecimal said = PeriodEntries.find(line.getAmounts(), period).map(Amount::getOutcome).orElse(null);
				assertEquals(0, BigDecimal.valueOf(sum, 1).compareTo(said == null ? BigDecimal.ZERO : said), period.toString());
			}
		}
	}

	private void report(Period period) {
		Report report = Elements.create(SteeringPackage.Literals.REPORT);
		report.setPeriod(period);
		report.setState(ReportState.FROZEN);
		plan.getReports().add(report);
	}

	private Report approved(Period period) {
		report(period);
		Report report = plan.getReports().getLast();
		report.setState(ReportState.APPROVED);
		return report;
	}

	private Amount amount(Period period) {
		return PeriodEntries.find(line.getAmounts(), period).orElseThrow();
	}

	private void outcome(int month, String value) {
		set(month, MONTH_AMOUNT__OUTCOME, value);
	}

	private void budget(int month, String value) {
		set(month, MONTH_AMOUNT__BUDGET, value);
	}

	private void set(int month, EAttribute feature, String value) {
		session.execute(new SetMonthAmount(line, month, feature, new BigDecimal(value)));
	}
}
