package se.styrkedjan.forms.plan;

import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Plan;

/** All elements of a kind in a plan. */
public final class PlanElements {

	private PlanElements() {
	}

	/** The element with an id, or else with a lineage. */
	public static Optional<EObject> find(Plan plan, String id) {
		return all(plan, Element.class).filter(element -> id.equals(element.getId())).findFirst()
				.or(() -> all(plan, Element.class).filter(element -> id.equals(lineage(element))).findFirst())
				.map(EObject.class::cast);
	}

	/** What an element and its copies in the plans of other years share; null when it has none. */
	public static String lineage(EObject element) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature("lineage");
		return feature == null ? null : (String) element.eGet(feature);
	}

	/** The elements of a class, in document order. */
	public static <T> Stream<T> all(Plan plan, Class<T> type) {
		return StreamSupport
				.stream(Spliterators.spliteratorUnknownSize(plan.eAllContents(), Spliterator.ORDERED), false)
				.filter(type::isInstance).map(type::cast);
	}
}
