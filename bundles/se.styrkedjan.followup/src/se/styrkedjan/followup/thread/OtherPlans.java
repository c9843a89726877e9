package se.styrkedjan.followup.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.rules.thread.GoldenThread;
import se.styrkedjan.rules.thread.NodeKind;
import se.styrkedjan.rules.thread.Relation.Direction;
import se.styrkedjan.rules.thread.ThreadNode;
import se.styrkedjan.store.KinQuestion;
import se.styrkedjan.store.KinRow;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.UseRow;

/** Finds what an element is joined to in the plans of other units, which are not loaded for that. Not for a UI thread. */
final class OtherPlans {

	private final Queries queries;
	private final PlanUnits units;
	private final int year;

	/**
	 * Plans of a year.
	 *
	 * @param queries where to ask
	 * @param units   the units with a plan of the year
	 * @param year    calendar year
	 */
	OtherPlans(Queries queries, PlanUnits units, int year) {
		this.queries = queries;
		this.units = units;
		this.year = year;
	}

	/** What an element is joined to beyond a thread that it stands on. */
	List<Neighbour> around(ThreadNode middle, GoldenThread thread) {
		List<Neighbour> found = new ArrayList<>(kin(middle));
		if (middle.element() instanceof Goal goal) {
			found.addAll(below(middle, goal));
			if (found.stream().noneMatch(one -> one.direction() == Direction.ORIGIN)) {
				found.addAll(comesFrom(middle, goal));
			}
		}
		found.addAll(linked(middle, thread));
		found.addAll(linking(middle, thread));
		return found.stream().distinct().toList();
	}

	private List<Neighbour> kin(ThreadNode middle) {
		return question(middle.element()).map(queries::same).orElse(List.of()).stream()
				.filter(row -> !row.planId().equals(middle.documentId()))
				.map(row -> neighbour(direction(row, middle), middle.kind(), row)).toList();
	}

	private Optional<KinQuestion> question(EObject element) {
		return Optional.ofNullable(switch (element) {
		case Goal goal -> KinQuestion.of(goal, year);
		case Indicator indicator -> KinQuestion.of(indicator, year);
		case Activity activity -> KinQuestion.of(activity, year);
		default -> null;
		});
	}

	private Direction direction(KinRow row, ThreadNode middle) {
		return units.isAbove(row.planId(), middle.documentId()) ? Direction.ORIGIN
				: units.isAbove(middle.documentId(), row.planId()) ? Direction.CARRIED : Direction.SAME;
	}

	/** Goals below it that its own plan does not hold; one that several plans have inherited is told of once. */
	private List<Neighbour> below(ThreadNode middle, Goal goal) {
		Set<String> seen = new HashSet<>();
		goal.getGoals().forEach(child -> {
			seen.add(child.getLineage());
			seen.add(child.getTitle());
		});
		return queries.below(KinQuestion.of(goal, year)).stream().filter(row -> !row.planId().equals(middle.documentId()))
				.filter(row -> !seen.contains(row.title()) && seen.add(row.lineage()))
				.map(row -> neighbour(Direction.CARRIED, NodeKind.GOAL, row)).toList();
	}

	/** The goal above it, in the plan that decides that one. */
	private List<Neighbour> comesFrom(ThreadNode middle, Goal goal) {
		return !(goal.eContainer() instanceof Goal above) ? List.of()
				: queries.same(KinQuestion.of(above, year)).stream()
						.filter(row -> units.isAbove(row.planId(), middle.documentId()))
						.map(row -> neighbour(Direction.ORIGIN, NodeKind.GOAL, row)).toList();
	}

	private List<Neighbour> linked(ThreadNode middle, GoldenThread thread) {
		return !(middle.element() instanceof Linkable linkable) ? List.of()
				: linkable.getLinks().stream().filter(link -> link.getTarget() != null && thread.node(link.getTarget()).isEmpty())
						.flatMap(this::linked).toList();
	}

	private Stream<Neighbour> linked(Link link) {
		NodeKind kind = NodeKind.valueOf(link.getKind().getName());
		return switch (link.getKind()) {
		case GOAL, INDICATOR, ACTIVITY -> queries
				.same(KinQuestion.of(KinQuestion.Kind.valueOf(kind.name()), link.getTarget(), year)).stream().limit(1)
				.map(row -> neighbour(Direction.OUT, kind, row));
		default -> units.isPlan(link.getDocument()) && link.getLabel() != null
				? Stream.of(new Neighbour(Direction.OUT, kind, link.getLabel(), units.name(link.getDocument()),
						new Spot(link.getDocument(), link.getTarget())))
				: Stream.empty();
		};
	}

	private List<Neighbour> linking(ThreadNode middle, GoldenThread thread) {
		return queries.uses(middle.target()).stream().filter(row -> units.isPlan(row.documentId()))
				.filter(row -> thread.node(row.elementId()).isEmpty()).map(this::linking).toList();
	}

	private Neighbour linking(UseRow row) {
		return new Neighbour(Direction.IN, kind(row.elementType()), ThreadWords.named(row.elementTitle()),
				units.name(row.documentId()), new Spot(row.documentId(), row.elementId()));
	}

	/** Of what a plan holds, only these have links. */
	private static NodeKind kind(String elementType) {
		return Stream.of(LinkKind.values()).map(LinkKind::getName).filter(name -> name.equalsIgnoreCase(elementType))
				.findFirst().map(NodeKind::valueOf).orElse(NodeKind.TEXT);
	}

	private Neighbour neighbour(Direction direction, NodeKind kind, KinRow row) {
		return new Neighbour(direction, kind, ThreadWords.named(row.title()), row.unitName(),
				new Spot(row.planId(), row.elementId()));
	}
}
