package se.styrkedjan.editing.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Periodic;
import se.styrkedjan.model.steering.Plan;

/**
 * What the approved and decided documents of a plan say, remembered so that what changes the plan as a whole can be
 * compared with it or leave it as it was.
 */
public final class LockedContent {

	private record Said(Element element, EAttribute attribute, Object value, Refusal lock) {
	}

	private final Plan plan;
	private final List<Said> said = new ArrayList<>();

	private LockedContent(Plan plan) {
		this.plan = plan;
		if (plan.getReports().stream().anyMatch(report -> Permission.toReport(plan, report.getPeriod()).isPresent())) {
			plan.eAllContents().forEachRemaining(this::remember);
		}
	}

	/** What is locked in a plan as it is now. */
	public static LockedContent of(Plan plan) {
		return new LockedContent(plan);
	}

	private void remember(EObject object) {
		if (object instanceof Element element) {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				Permission.lock(element, attribute)
						.ifPresent(lock -> said.add(new Said(element, attribute, element.eGet(attribute), lock)));
			}
		}
	}

	/** Why another state of the plan may not take the place of this one; empty when all that is locked is the same in it. */
	public Optional<Refusal> differs(Plan other) {
		Map<String, Element> there = new HashMap<>();
		other.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				there.put(element.getId(), element);
			}
		});
		return said.stream().filter(value -> !isSame(value, there.get(value.element().getId()))).map(Said::lock).findFirst()
				.or(() -> added(there));
	}

	private static boolean isSame(Said value, Element other) {
		return other != null && other.eClass() == value.element().eClass()
				&& Objects.equals(value.value(), other.eGet(value.attribute()));
	}

	private Optional<Refusal> added(Map<String, Element> there) {
		plan.eAllContents().forEachRemaining(object -> there.remove(object instanceof Element one ? one.getId() : ""));
		return there.values().stream().filter(Periodic.class::isInstance)
				.flatMap(entry -> Permission.toReport(plan, ((Periodic) entry).getPeriod()).stream()).findFirst();
	}

	/**
	 * Gives what was changed its value again. Words that stood for a number to come give way to the number.
	 *
	 * @return how many elements were not as they are locked
	 */
	public int putBack() {
		return (int) said.stream().filter(value -> !Objects.equals(value.value(), value.element().eGet(value.attribute())))
				.filter(value -> !Planned.isAnswered(value.element(), value.attribute(), value.value()))
				.map(value -> {
					value.element().eSet(value.attribute(), value.value());
					return value.element();
				}).distinct().count();
	}
}
