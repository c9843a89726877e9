package se.styrkedjan.diagram.tool;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.Place;
import se.styrkedjan.viewpoint.expression.ExpressionException;
import se.styrkedjan.viewpoint.expression.ExpressionException.Reason;
import se.styrkedjan.viewpoint.expression.Values;

/** Writes values of expressions into features: into lists by adding, and texts as what the feature holds. */
final class FeatureWriter {

	private FeatureWriter() {
	}

	/** The feature of an element with a name. */
	static EStructuralFeature feature(EObject element, String name, Place place) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new ExpressionException(Reason.NO_SUCH_FEATURE, new ExpressionText(name, place),
					element.eClass().getName() + "." + name, null);
		}
		return feature;
	}

	/** Sets a feature; null clears it. */
	static void write(EObject element, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			add(element, feature, value);
		} else {
			Object single = value instanceof Collection<?> some ? some.stream().findFirst().orElse(null) : value;
			element.eSet(feature, single == null ? null : converted(feature, single));
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject element, EStructuralFeature feature, Object value) {
		EList<Object> list = (EList<Object>) element.eGet(feature);
		if (value instanceof Collection<?> some) {
			some.forEach(each -> list.add(converted(feature, each)));
		} else if (value != null) {
			list.add(converted(feature, value));
		}
	}

	private static Object converted(EStructuralFeature feature, Object value) {
		if (!(feature.getEType() instanceof EDataType type) || type.isInstance(value)) {
			return value;
		}
		String text = Values.text(value);
		return type == EcorePackage.Literals.ESTRING ? text : EcoreUtil.createFromString(type, text);
	}

	/** Takes values out of a feature; without values it is cleared. */
	static void clear(EObject element, EStructuralFeature feature, Object values) {
		if (values == null) {
			element.eUnset(feature);
			return;
		}
		Collection<?> some = values instanceof Collection<?> collection ? collection : java.util.List.of(values);
		if (feature.isMany()) {
			((EList<?>) element.eGet(feature)).removeAll(some);
		} else if (some.contains(element.eGet(feature))) {
			element.eUnset(feature);
		}
	}
}
