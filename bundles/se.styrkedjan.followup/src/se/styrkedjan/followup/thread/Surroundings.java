package se.styrkedjan.followup.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.rules.thread.GoldenThread;
import se.styrkedjan.rules.thread.Relation;
import se.styrkedjan.rules.thread.ThreadNode;

/**
 * An element and what it is joined to.
 *
 * @param middle     the element; empty when it is not to be found
 * @param unit       the unit whose plan it stands in; empty for what stands in no plan
 * @param neighbours what it is joined to, in the order in which it is shown
 */
record Surroundings(Optional<ThreadNode> middle, String unit, List<Neighbour> neighbours) {

	/** Nothing is in the middle. */
	static final Surroundings NONE = new Surroundings(Optional.empty(), "", List.of());

	/** What the documents say by themselves. */
	static Surroundings in(GoldenThread thread, String elementId, PlanUnits units) {
		return thread.node(elementId).map(node -> new Surroundings(Optional.of(node), units.name(node.documentId()),
				thread.around(elementId).stream()
						.map(relation -> neighbour(relation, node.documentId(), units)).toList()))
				.orElse(NONE);
	}

	/** The unit is not said over and over again of what stands in one plan with the element in the middle. */
	private static Neighbour neighbour(Relation relation, String documentId, PlanUnits units) {
		ThreadNode other = relation.other();
		String unit = other.documentId().equals(documentId) ? "" : units.name(other.documentId());
		return new Neighbour(relation.direction(), other.kind(), ThreadWords.title(other), unit,
				new Spot(other.documentId(), other.id()));
	}

	/** The same with more neighbours. */
	Surroundings with(List<Neighbour> more) {
		var all = new ArrayList<>(neighbours);
		all.addAll(more);
		all.sort(Comparator.comparing(Neighbour::direction).thenComparing(Neighbour::kind));
		return new Surroundings(middle, unit, List.copyOf(all));
	}
}
