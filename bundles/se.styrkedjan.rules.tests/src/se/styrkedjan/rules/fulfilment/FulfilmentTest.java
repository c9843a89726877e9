package se.styrkedjan.rules.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.rules.fulfilment.Proposal.Reason;

class FulfilmentTest {

	@ParameterizedTest
	@CsvSource({ "HIGHER,56,70,PARTLY,WITHIN_TOLERANCE", "HIGHER,51.85,75,NOT,BEYOND_TOLERANCE",
			"HIGHER,75,75.00,FULLY,REACHED", "HIGHER,60,80,PARTLY,WITHIN_TOLERANCE",
			"HIGHER,59.99,80,NOT,BEYOND_TOLERANCE", "LOWER,7.9,8,FULLY,REACHED", "LOWER,10,8,PARTLY,WITHIN_TOLERANCE",
			"LOWER,10.1,8,NOT,BEYOND_TOLERANCE", "LOWER,1,0,NOT,ZERO_TARGET", "LOWER,0,0,FULLY,REACHED",
			"EXACT,8,8,FULLY,REACHED", "EXACT,9,8,PARTLY,WITHIN_TOLERANCE", "EXACT,7,8,PARTLY,WITHIN_TOLERANCE",
			"EXACT,4,8,NOT,BEYOND_TOLERANCE", "HIGHER,-12,-10,PARTLY,WITHIN_TOLERANCE" })
	void judgesByDirectionAndTolerance(Direction direction, String value, String target, Status status,
			Reason reason) {
		Proposal proposal = Fulfilment.propose(outcome(direction, value, target));
		assertEquals(status, proposal.status());
		assertEquals(reason, proposal.reason());
	}

	@Test
	void theMissIsToldInPercentOfTheTarget() {
		assertEquals(new BigDecimal("20.0"), Fulfilment.propose(outcome(Direction.HIGHER, "56", "70")).miss());
		assertEquals(new BigDecimal("30.9"), Fulfilment.propose(outcome(Direction.HIGHER, "51.85", "75")).miss());
	}

	@Test
	void withoutOutcomeOrTargetThereAreNoData() {
		Outcome outcome = outcome(Direction.HIGHER, "1", "1");
		outcome.setValue(null);
		assertEquals(Reason.NO_OUTCOME, Fulfilment.propose(outcome).reason());
		outcome.setValue(BigDecimal.ONE);
		outcome.getIndicator().getTarget().setValue(null);
		assertEquals(new Proposal(Status.NO_DATA, Reason.NO_TARGET, null, BigDecimal.valueOf(25)),
				Fulfilment.propose(outcome));
		outcome.getIndicator().getTarget().setCityValue(BigDecimal.ONE);
		assertEquals(Status.FULLY, Fulfilment.propose(outcome).status());
	}

	@Test
	void theToleranceIsTheIndicatorsOwn() {
		Outcome outcome = outcome(Direction.HIGHER, "56", "70");
		outcome.getIndicator().setTolerance(BigDecimal.TEN);
		assertEquals(Status.NOT, Fulfilment.propose(outcome).status());
		outcome.getIndicator().setTolerance(null);
		assertEquals(Status.PARTLY, Fulfilment.propose(outcome).status());
	}

	@Test
	void numbersAreComparedAsTheyArePrinted() {
		Outcome outcome = outcome(Direction.HIGHER, "79.96", "80");
		assertEquals(Status.PARTLY, Fulfilment.propose(outcome).status());
		outcome.getIndicator().setDecimals(1);
		assertEquals(Status.FULLY, Fulfilment.propose(outcome).status());
	}

	private static Outcome outcome(Direction direction, String value, String target) {
		Indicator indicator = Elements.create(Literals.INDICATOR);
		indicator.setDirection(direction);
		Target aim = Elements.create(Literals.TARGET);
		aim.setValue(new BigDecimal(target));
		indicator.setTarget(aim);
		Outcome outcome = Elements.create(Literals.OUTCOME);
		outcome.setValue(new BigDecimal(value));
		indicator.getOutcomes().add(outcome);
		return outcome;
	}
}
