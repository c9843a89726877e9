package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY_LINE__AMOUNTS;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;

/**
 * Sets an amount of a line of the economy in a period, thousands of kronor; made when the period has none.
 *
 * @param line    what it is said of
 * @param period  the period it is said for
 * @param feature which value
 * @param value   of the feature's class; null for none
 */
public record SetAmount(EconomyLine line, Period period, EStructuralFeature feature, Object value) implements Operation {

	@Override
	public String name() {
		return "setAmount";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toReport(line, period)
				.or(() -> ValueRange.check(ECONOMY_LINE__AMOUNTS.getEReferenceType(), feature, value));
	}

	@Override
	public void apply() {
		PeriodEntries.ensure(line, ECONOMY_LINE__AMOUNTS, period).eSet(feature, value);
	}
}
