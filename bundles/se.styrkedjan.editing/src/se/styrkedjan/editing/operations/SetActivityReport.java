package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__REPORTS;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Period;

/**
 * Sets the deviation, state or analysis of an activity in a period; the report is made when the period has none.
 *
 * @param activity what it is said of
 * @param period   the period it is said for
 * @param feature  which value
 * @param value    of the feature's class; null for none
 */
public record SetActivityReport(Activity activity, Period period, EStructuralFeature feature, Object value) implements Operation {

	@Override
	public String name() {
		return "setActivityReport";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toReport(activity, period)
				.or(() -> ValueRange.check(ACTIVITY__REPORTS.getEReferenceType(), feature, value));
	}

	@Override
	public void apply() {
		PeriodEntries.ensure(activity, ACTIVITY__REPORTS, period).eSet(feature, value);
	}
}
