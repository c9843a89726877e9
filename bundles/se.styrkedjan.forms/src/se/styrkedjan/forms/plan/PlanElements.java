package se.styrkedjan.forms.plan;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import se.styrkedjan.model.steering.Plan;

/** All elements of a kind in a plan. */
public final class PlanElements {

	private PlanElements() {
	}

	/** The elements of a class, in document order. */
	public static <T> Stream<T> all(Plan plan, Class<T> type) {
		return StreamSupport
				.stream(Spliterators.spliteratorUnknownSize(plan.eAllContents(), Spliterator.ORDERED), false)
				.filter(type::isInstance).map(type::cast);
	}
}
