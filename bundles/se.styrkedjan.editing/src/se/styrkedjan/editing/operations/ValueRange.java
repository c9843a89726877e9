package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.control.ControlPackage.Literals.RISK__CONSEQUENCE;
import static se.styrkedjan.model.control.ControlPackage.Literals.RISK__LIKELIHOOD;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DECIMALS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__TOLERANCE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__YEAR;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;

/** The smallest and the largest number that some features hold, as the metamodel documents them. */
record ValueRange(long smallest, long largest) {

	private static final Map<EStructuralFeature, ValueRange> OF = Map.of(RISK__LIKELIHOOD, new ValueRange(1, 4),
			RISK__CONSEQUENCE, new ValueRange(1, 4), INDICATOR__DECIMALS, new ValueRange(-1, 6), INDICATOR__TOLERANCE,
			new ValueRange(0, 100), PLAN__YEAR, new ValueRange(1990, 2100));

	/** Why a value does not fit a feature of a class; empty when it does. */
	static Optional<Refusal> check(EClass type, EStructuralFeature feature, Object value) {
		return type.getEAllStructuralFeatures().contains(feature) ? check(feature, value)
				: Optional.of(Refusals.wrongPlace(Names.of(feature), type.getName()));
	}

	/** Why a value does not fit a feature by its class or range; empty when it does. */
	static Optional<Refusal> check(EStructuralFeature feature, Object value) {
		if (value == null && feature.getEType().getInstanceClass() != null && !isPrimitiveLike(feature)) {
			return Optional.empty();
		}
		if (!feature.isChangeable() || feature.isMany() || !feature.getEType().isInstance(value)) {
			return Optional.of(Refusals.wrongValue(Names.of(feature), value));
		}
		ValueRange range = OF.get(feature);
		return range == null || range.holds(((Number) value).doubleValue()) ? Optional.empty()
				: Optional.of(Refusals.outOfRange(Names.of(feature), range.smallest, range.largest));
	}

	/** Numbers that are never empty, truth values and literals of enumerations have no null. */
	private static boolean isPrimitiveLike(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass().isPrimitive() || feature.getEType().getInstanceClass().isEnum();
	}

	private boolean holds(double value) {
		return smallest <= value && value <= largest;
	}
}
