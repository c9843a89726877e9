package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.control.ControlPackage.Literals.CONTROL__RESULTS;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.steering.Period;

/**
 * Sets the verdict, day or finding of a control in a period; the result is made when the period has none.
 *
 * @param control what was controlled
 * @param period  the period it is said for
 * @param feature which value
 * @param value   of the feature's class; null for none
 */
public record SetControlResult(Control control, Period period, EStructuralFeature feature, Object value) implements Operation {

	@Override
	public String name() {
		return "setControlResult";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toReport(control, period)
				.or(() -> ValueRange.check(CONTROL__RESULTS.getEReferenceType(), feature, value));
	}

	@Override
	public void apply() {
		PeriodEntries.ensure(control, CONTROL__RESULTS, period).eSet(feature, value);
	}
}
