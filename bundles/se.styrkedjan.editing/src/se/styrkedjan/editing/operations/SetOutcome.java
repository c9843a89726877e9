package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__OUTCOMES;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__VALUE;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;

/**
 * Sets a value of an indicator's outcome in a period; the outcome is made when the period has none.
 *
 * @param indicator what it is said of
 * @param period    the period it is said for
 * @param feature   which value
 * @param value     of the feature's class; null for none
 */
public record SetOutcome(Indicator indicator, Period period, EStructuralFeature feature, Object value) implements Operation {

	/** Sets the outcome itself, periodens utfall. */
	public SetOutcome(Indicator indicator, Period period, BigDecimal value) {
		this(indicator, period, OUTCOME__VALUE, value);
	}

	@Override
	public String name() {
		return "setOutcome";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toReport(indicator, period)
				.or(() -> ValueRange.check(INDICATOR__OUTCOMES.getEReferenceType(), feature, value));
	}

	@Override
	public void apply() {
		PeriodEntries.ensure(indicator, INDICATOR__OUTCOMES, period).eSet(feature, value);
	}
}
