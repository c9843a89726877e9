package se.styrkedjan.interchange.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.interchange.matching.Match.Kind;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;

/**
 * Finds which goals, indicators and activities of an imported plan an existing plan already has: the plan of the same
 * year when a later period is imported, or last year's when a new year is. Each existing element is taken once, the
 * most alike pairs first.
 */
public final class PlanMatcher {

	private static final double LEAST = 0.62;
	private static final double SAME_NUMBER = 0.2;
	private static final double SAME_PLACE = 0.1;
	private static final double WORTH_SHOWING = 0.3;
	private static final int MOST_CANDIDATES = 5;

	private final Map<String, String> taken = new HashMap<>();

	private PlanMatcher() {
	}

	/**
	 * Matches.
	 *
	 * @param imported plan made of a published document
	 * @param existing plan it is to be joined with
	 * @return one match for every goal, indicator and activity of the imported plan, in its order
	 */
	public static List<Match> match(Plan imported, Plan existing) {
		return new PlanMatcher().all(imported, existing);
	}

	private List<Match> all(Plan imported, Plan existing) {
		var matches = new ArrayList<Match>();
		for (var level : GoalLevel.values()) {
			matches.addAll(pairs(Kind.GOAL, all(imported, Goal.class).filter(goal -> goal.getLevel() == level).toList(),
					all(existing, Goal.class).filter(goal -> goal.getLevel() == level).toList(), Goal::getTitle,
					this::goalScore));
		}
		matches.addAll(pairs(Kind.INDICATOR, all(imported, Indicator.class).toList(),
				all(existing, Indicator.class).toList(), Indicator::getTitle,
				(a, b) -> Similarity.of(a.getTitle(), b.getTitle()) + place(a, b)));
		matches.addAll(pairs(Kind.ACTIVITY, all(imported, Activity.class).toList(),
				all(existing, Activity.class).toList(), Activity::getTitle,
				(a, b) -> Similarity.of(a.getTitle(), b.getTitle()) + place(a, b)));
		return matches;
	}

	private double goalScore(Goal imported, Goal existing) {
		double alike = Similarity.of(imported.getTitle(), existing.getTitle());
		boolean numbered = imported.getNumber() != null && !imported.getNumber().isEmpty()
				&& imported.getNumber().equals(existing.getNumber());
		return alike + (numbered && alike > LEAST / 2 ? SAME_NUMBER : 0) + place(imported, existing);
	}

	/** Elements under goals that were matched with one another are likelier to be the same. */
	private double place(Element imported, Element existing) {
		var under = imported.eContainer() instanceof Goal goal ? goal.getId() : "";
		var existingUnder = existing.eContainer() instanceof Goal goal ? goal.getId() : "";
		return !under.isEmpty() && existingUnder.equals(taken.get(under)) ? SAME_PLACE : 0;
	}

	private <T extends Element> List<Match> pairs(Kind kind, List<T> imported, List<T> existing,
			Function<T, String> title, BiFunction<T, T, Double> score) {
		var pairs = new ArrayList<Pair<T>>();
		for (var element : imported) {
			for (var other : existing) {
				double alike = score.apply(element, other);
				if (alike > WORTH_SHOWING) {
					pairs.add(new Pair<>(element, other, alike));
				}
			}
		}
		pairs.sort(Comparator.comparingDouble((Pair<T> pair) -> pair.score).reversed());
		choose(pairs);
		return imported.stream().map(element -> match(kind, element, title, pairs)).toList();
	}

	private <T extends Element> void choose(List<Pair<T>> pairs) {
		var used = new HashSet<String>();
		for (var pair : pairs) {
			if (pair.score >= LEAST && !taken.containsKey(pair.imported.getId()) && used.add(pair.existing.getId())) {
				taken.put(pair.imported.getId(), pair.existing.getId());
			}
		}
	}

	private <T extends Element> Match match(Kind kind, T element, Function<T, String> title, List<Pair<T>> pairs) {
		var candidates = pairs.stream().filter(pair -> pair.imported == element).limit(MOST_CANDIDATES)
				.map(pair -> new Candidate(pair.existing.getId(), title.apply(pair.existing),
						Math.min(1, pair.score)))
				.toList();
		var place = element.eContainer() instanceof Goal goal ? goal.getTitle() : "";
		return new Match(kind, element.getId(), title.apply(element), place,
				taken.getOrDefault(element.getId(), ""), candidates);
	}

	private static <T extends EObject> Stream<T> all(Plan plan, Class<T> type) {
		var found = new ArrayList<T>();
		plan.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		});
		return found.stream();
	}

	private record Pair<T>(T imported, T existing, double score) {
	}
}
