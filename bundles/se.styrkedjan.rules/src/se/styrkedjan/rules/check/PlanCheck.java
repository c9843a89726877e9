package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

/** All rules, on a document or one of its elements. Thread-safe as long as the model does not change meanwhile. */
public final class PlanCheck {

	private static final List<Rule> RULES = List.of(new EmptyTitleRule(), new DuplicateTitleRule(),
			new GoalWithoutStatusRule(), new GoalWithoutMeasureRule(), new IndicatorWithoutTargetRule(),
			new IndicatorWithoutOutcomeRule(), new FigureInTextRule(),
			new OutcomeWithoutAnalysisRule(), new ActivityDatesRule(), new OverdueActivityRule(),
			new PersonalNumberRule(), new FrozenReportRule(), new PublishedTotalRule(),
			new DeviationWithoutExplanationRule(), new MonthsApartRule(), new CountsRule(), new ShareLimitsRule(),
			new GenderGapRule());

	private PlanCheck() {
	}

	/**
	 * What is wrong in a document, in the order of its elements.
	 *
	 * @param root  root of a document
	 * @param today the day it is judged by
	 */
	public static List<Violation> of(EObject root, LocalDate today) {
		Iterable<EObject> contents = root::eAllContents;
		return Stream.concat(Stream.of(root), StreamSupport.stream(contents.spliterator(), false))
				.flatMap(element -> check(element, today)).toList();
	}

	/** What is wrong with one element, without those it holds. */
	public static List<Violation> ofElement(EObject element, LocalDate today) {
		return check(element, today).toList();
	}

	private static Stream<Violation> check(EObject element, LocalDate today) {
		return RULES.stream().flatMap(rule -> rule.check(element, today));
	}
}
