package se.styrkedjan.rules.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.rules.thread.Gap.Kind;

/**
 * How much of the thread holds.
 *
 * @param gaps    where it is broken, in the order of the documents
 * @param checked how many places were looked at; a place is an element and something it should have
 */
public record Coverage(List<Gap> gaps, int checked) {

	private static final int FEWEST_OUTCOMES = 3;
	private static final int HUNDRED = 100;

	/** Copies the gaps. */
	public Coverage {
		gaps = List.copyOf(gaps);
	}

	/**
	 * Looks at every element of a thread. Inherited goals and indicators are the concern of those who decided them, and are
	 * passed over.
	 *
	 * @param today the day by which reviews are overdue
	 */
	public static Coverage of(GoldenThread thread, LocalDate today) {
		var gaps = new ArrayList<Gap>();
		int checked = 0;
		for (var node : thread.nodes()) {
			for (var check : checks(thread, node, today).toList()) {
				checked++;
				check.ifPresent(kind -> gaps.add(new Gap(kind, node)));
			}
		}
		return new Coverage(gaps, checked);
	}

	/** The share of the places that hold, in whole percent rounded down; 100 when there is nothing to look at. */
	public int percent() {
		return checked == 0 ? HUNDRED : HUNDRED * (checked - gaps.size()) / checked;
	}

	/** The gaps of one kind. */
	public List<Gap> gaps(Kind kind) {
		return gaps.stream().filter(gap -> gap.kind() == kind).toList();
	}

	private static Stream<Optional<Kind>> checks(GoldenThread thread, ThreadNode node, LocalDate today) {
		return switch (node.element()) {
		case Goal goal when isOwn(goal) -> Stream.of(
				missing(joins(thread, node, NodeKind.INDICATOR), Kind.GOAL_WITHOUT_INDICATOR),
				missing(joins(thread, node, NodeKind.PROCESS), Kind.GOAL_WITHOUT_PROCESS));
		case Step step -> Stream.of(missing(joins(thread, node, NodeKind.DOCUMENT), Kind.STEP_WITHOUT_ROUTINE));
		case Process process when process.getState() != ProcessState.ARCHIVED -> Stream.of(
				missing(process.getOwnerRole() != null && !process.getOwnerRole().isBlank(), Kind.PROCESS_WITHOUT_OWNER),
				missing(process.getNextReview() == null || !process.getNextReview().isBefore(today),
						Kind.PROCESS_PAST_REVIEW));
		case Risk risk -> Stream.of(missing(!risk.getControls().isEmpty(), Kind.RISK_WITHOUT_CONTROL));
		case Indicator indicator when !indicator.isInherited() && !indicator.getOutcomes().isEmpty() -> Stream.of(
				missing(isCommented(indicator), Kind.INDICATOR_WITHOUT_COMMENT),
				missing(!stands(indicator), Kind.INDICATOR_THAT_NEVER_MOVED));
		default -> Stream.empty();
		};
	}

	/** The unit's own goals; directions of the council are never measured themselves. */
	private static boolean isOwn(Goal goal) {
		return !goal.isInherited() && goal.getLevel() != GoalLevel.CITY_DIRECTION;
	}

	private static Optional<Kind> missing(boolean present, Kind kind) {
		return present ? Optional.empty() : Optional.of(kind);
	}

	private static boolean joins(GoldenThread thread, ThreadNode node, NodeKind kind) {
		return !thread.joined(node.id(), kind).isEmpty();
	}

	private static boolean isCommented(Indicator indicator) {
		return indicator.getOutcomes().stream().map(Outcome::getAnalysis)
				.anyMatch(analysis -> analysis != null && !analysis.isBlank());
	}

	/** The comparison value counts as an outcome: it is the one of the year before. */
	private static boolean stands(Indicator indicator) {
		var values = indicator.getOutcomes().stream().flatMap(outcome -> Stream.of(outcome.getPrevious(), outcome.getValue()))
				.filter(value -> value != null).map(value -> value.stripTrailingZeros()).toList();
		return values.size() >= FEWEST_OUTCOMES && values.stream().distinct().count() == 1;
	}
}
