package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__TARGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__CITY_TEXT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__CITY_VALUE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__TEXT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__VALUE;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Indicator;

/**
 * Sets a target of an indicator for the year; the targets are made when it has none. A number takes the place of the
 * words that stood for it, and words the place of the number.
 *
 * @param indicator whose target
 * @param feature   the value or the words, of the unit or of the council
 * @param value     a number for a value, a text for words; null for none
 */
public record SetTarget(Indicator indicator, EAttribute feature, Object value) implements Operation {

	private static final Map<EAttribute, EAttribute> INSTEAD = Map.of(TARGET__VALUE, TARGET__TEXT, TARGET__TEXT,
			TARGET__VALUE, TARGET__CITY_VALUE, TARGET__CITY_TEXT, TARGET__CITY_TEXT, TARGET__CITY_VALUE);

	/** Sets the number of the unit, årsmål. */
	public SetTarget(Indicator indicator, BigDecimal value) {
		this(indicator, TARGET__VALUE, value);
	}

	@Override
	public String name() {
		return "setTarget";
	}

	@Override
	public Optional<Refusal> check() {
		EObject holder = indicator.getTarget() == null ? indicator : indicator.getTarget();
		return Permission.toSet(holder, feature)
				.or(() -> ValueRange.check(INDICATOR__TARGET.getEReferenceType(), feature, value));
	}

	@Override
	public void apply() {
		EObject target = PeriodEntries.ensure(indicator, INDICATOR__TARGET);
		target.eSet(feature, value);
		if (value != null && INSTEAD.containsKey(feature)) {
			target.eSet(INSTEAD.get(feature), null);
		}
	}
}
