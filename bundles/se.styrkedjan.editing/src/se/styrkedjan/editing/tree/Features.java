package se.styrkedjan.editing.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.steering.SteeringPackage;

/** The features of a class that make up the state of its elements. Thread-safe. */
public final class Features {

	private static final Map<EClass, List<EStructuralFeature>> VALUES = new ConcurrentHashMap<>();
	private static final Map<EClass, List<EReference>> HELD = new ConcurrentHashMap<>();

	private Features() {
	}

	/** Attributes and references that hold nothing, without the id: what is compared element by element. */
	public static List<EStructuralFeature> values(EClass type) {
		return VALUES.computeIfAbsent(type, key -> key.getEAllStructuralFeatures().stream()
				.filter(Features::isState)
				.filter(feature -> !(feature instanceof EReference reference && reference.isContainment())).toList());
	}

	/** References that hold elements, as a document prints them: what a goal holds itself, before the goals below it. */
	public static List<EReference> containments(EClass type) {
		return HELD.computeIfAbsent(type, key -> key.getEAllContainments().stream()
				.sorted(Comparator.comparing(reference -> reference == SteeringPackage.Literals.GOAL__GOALS)).toList());
	}

	private static boolean isState(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
				&& !(feature instanceof EReference reference && reference.isContainer())
				&& feature != ModelPackage.Literals.ELEMENT__ID;
	}

	/** The elements in a containment, whether it holds one or many. */
	@SuppressWarnings("unchecked")
	public static List<Element> held(EObject owner, EReference containment) {
		Object value = owner.eGet(containment);
		if (containment.isMany()) {
			return (List<Element>) value;
		}
		return value == null ? List.of() : List.of((Element) value);
	}

	/** A value that can be compared between trees: elements referred to stand as their ids. */
	public static Object comparable(EObject owner, EStructuralFeature feature) {
		Object value = owner.eGet(feature);
		if (!(feature instanceof EReference)) {
			return value;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(element -> ((Element) element).getId()).toList();
		}
		return value == null ? null : ((Element) value).getId();
	}
}
