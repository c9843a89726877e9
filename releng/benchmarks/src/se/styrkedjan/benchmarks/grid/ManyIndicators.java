package se.styrkedjan.benchmarks.grid;

import java.math.BigDecimal;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.rules.fulfilment.Counts;

/** A plan with many indicators, ten to a goal, each with outcomes of all periods made of counts. */
final class ManyIndicators {

	private static final int TO_A_GOAL = 10;

	private ManyIndicators() {
	}

	static Plan plan(int count) {
		Plan plan = Elements.create(Literals.PLAN);
		plan.setUnitName("Enheten");
		plan.setYear(2026);
		for (int i = 0; i < count; i++) {
			if (i % TO_A_GOAL == 0) {
				Goal goal = Elements.create(Literals.GOAL);
				goal.setLevel(GoalLevel.UNIT);
				goal.setTitle("Den som söker stöd får hjälp snabbt och med metoder som fungerar " + i / TO_A_GOAL);
				plan.getGoals().add(goal);
			}
			plan.getGoals().getLast().getIndicators().add(indicator(i));
		}
		return plan;
	}

	private static Indicator indicator(int number) {
		Indicator indicator = Elements.create(Literals.INDICATOR);
		indicator.setTitle("Andel som får en första tid inom fem arbetsdagar efter att ha sökt " + number);
		indicator.setUnit("%");
		Target target = Elements.create(Literals.TARGET);
		target.setValue(BigDecimal.valueOf(25));
		target.setCityText("Tas fram av nämnd/styrelse");
		indicator.setTarget(target);
		for (Period period : new Period[] { Period.T1, Period.T2, Period.VB }) {
			indicator.getOutcomes().add(outcome(period, number));
		}
		return indicator;
	}

	private static Outcome outcome(Period period, int number) {
		Outcome outcome = Elements.create(Literals.OUTCOME);
		outcome.setPeriod(period);
		outcome.setPart(BigDecimal.valueOf(number % 40 + 2L * period.getValue()));
		outcome.setWhole(BigDecimal.valueOf(54));
		outcome.setValue(Counts.of(outcome).orElseThrow().share(-1));
		outcome.setMen(outcome.getValue());
		outcome.setWomen(outcome.getValue().add(BigDecimal.TEN));
		return outcome;
	}
}
