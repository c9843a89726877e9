package se.styrkedjan.forms.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.testsupport.PlanFixture;

/** A settled forecast that is compared with another budget of the year than it was is told of with both figures. */
class ForecastsThenTest {

	private final Plan then = PlanFixture.small("Enheten", 2025);
	private Plan now;

	@BeforeEach
	void approveAForecast() {
		StandardEconomy.addPart(then, "Enheten").apply();
		EconomyLine cost = cost(then);
		new SetAmount(cost, Period.VP, Literals.AMOUNT__BUDGET, new BigDecimal("800")).apply();
		new SetAmount(cost, Period.T1, Literals.AMOUNT__FORECAST, new BigDecimal("810")).apply();
		now = EcoreUtil.copy(then);
	}

	private static EconomyLine cost(Plan plan) {
		return plan.getEconomy().getParts().getFirst().getLines().getLast();
	}

	@Test
	void anotherBudgetOfTheYearIsToldOf() {
		new SetAmount(cost(now), Period.VP, Literals.AMOUNT__BUDGET, new BigDecimal("850")).apply();
		String words = ForecastsThen.words(then, now, Period.T1);
		assertTrue(words.contains("-10 tkr") || words.contains("−10 tkr"), words);
		assertTrue(words.contains("räknas nu till 40 tkr"), words);
	}

	@Test
	void whatDoesNotConcernTheForecastIsNotToldOf() {
		assertEquals("", ForecastsThen.words(then, now, Period.T1));
		new SetAmount(cost(now), Period.T2, Literals.AMOUNT__FORECAST, BigDecimal.ONE).apply();
		new SetAmount(cost(now), Period.T1, Literals.AMOUNT__OUTCOME, BigDecimal.ONE).apply();
		new SetAmount(cost(now), Period.VP, Literals.AMOUNT__BUDGET, new BigDecimal("800.0")).apply();
		assertEquals("", ForecastsThen.words(then, now, Period.T1));
	}
}
