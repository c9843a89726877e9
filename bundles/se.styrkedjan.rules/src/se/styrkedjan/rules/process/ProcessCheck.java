package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.rules.check.EmptyTitleRule;
import se.styrkedjan.rules.check.PersonalNumberRule;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** All rules on a process, landscape or collaboration map. Thread-safe as long as the model does not change meanwhile. */
public final class ProcessCheck {

	private final List<Rule> rules;

	private ProcessCheck(Predicate<String> known) {
		rules = List.of(new EmptyTitleRule(), new OwnerRule(), new StartAndEndRule(), new DeadEndRule(),
				new UnreachableRule(), new DecisionRule(), new LaneRule(), new CrossingRule(), new RoutineRule(),
				new OverdueReviewRule(), new CollaborationRule(), new BrokenLinkRule(known), new PersonalNumberRule());
	}

	/**
	 * What is wrong in a document, in the order of its elements.
	 *
	 * @param root  root of a document
	 * @param today the day it is judged by
	 * @param known whether an element that is named by its identity exists in any document
	 */
	public static List<Violation> of(EObject root, LocalDate today, Predicate<String> known) {
		ProcessCheck check = new ProcessCheck(known);
		Iterable<EObject> contents = root::eAllContents;
		return Stream.concat(Stream.of(root), StreamSupport.stream(contents.spliterator(), false))
				.flatMap(element -> check.rules.stream().flatMap(rule -> rule.check(element, today))).toList();
	}

	/** The violations of each element by its id, for markers on the map. */
	public static Map<String, List<Violation>> byElement(List<Violation> violations) {
		return violations.stream()
				.collect(Collectors.groupingBy(violation -> ((Element) violation.target()).getId()));
	}
}
